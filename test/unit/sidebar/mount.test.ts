// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { states } from '../../gallery/states.js';
import { button, find, type Mounted, mounted, press, settled, type } from './sidebar.js';

let sidebar: Mounted;
let page: HTMLInputElement;

beforeEach(() => {
  document.body.innerHTML = '<input id="page">';
  page = find<HTMLInputElement>(document, '#page');
});
afterEach(() => sidebar.end());

const open = (options?: Parameters<typeof mounted>[1]) => {
  sidebar = mounted(states['full'], options);
  return sidebar;
};
const panel = () => sidebar.root.querySelector('.panel');

describe('opening and closing', () => {
  it('by its edge tab and its close button, and remembers each', () => {
    const { root, actions } = open({ open: false });
    expect(panel()).toBeNull();
    button(root, 'Open Lodestar: Strategic').click();
    expect(panel()).not.toBeNull();
    button(root, 'Close Lodestar').click();
    expect(panel()).toBeNull();
    expect(actions.setOpen.mock.calls).toEqual([[true], [false]]);
  });

  it('by key moves the focus in, and Escape gives it back to the page', () => {
    const { handle, root } = open({ open: false });
    page.focus();
    handle.toggle({ focus: true });
    expect(root.activeElement).toBe(panel());
    press(panel() as Element, 'Escape');
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(page);
  });

  it('without focus leaves the focus where it is', () => {
    const { handle } = open({ open: false });
    page.focus();
    handle.toggle({ focus: false });
    expect(document.activeElement).toBe(page);
  });

  it('gives the focus to the edge tab where the page has lost its place', () => {
    const { handle, root } = open({ open: false });
    page.focus();
    handle.toggle({ focus: true });
    page.remove();
    press(panel() as Element, 'Escape');
    expect(root.activeElement).toBe(root.querySelector('.edge-tab'));
  });

  it('is a complementary landmark with a name', () => {
    open();
    expect(panel()?.tagName).toBe('ASIDE');
    expect(panel()?.getAttribute('aria-label')).toBe('Lodestar account brief');
  });
});

describe('keys', () => {
  const KINDS = ['keydown', 'keyup', 'input'] as const;
  const overhear = (where: EventTarget) => {
    const heard = vi.fn();
    for (const kind of KINDS) {
      where.addEventListener(kind, heard);
      where.addEventListener(kind, heard, true);
    }
    return heard;
  };

  it('typed in a field never reach the page, neither on the way in nor out', async () => {
    const { root } = open();
    const heard = [document, document.documentElement, document.body].map(overhear);
    const note = find<HTMLTextAreaElement>(root, 'textarea');
    press(note, '/');
    type(note, 'a');
    await settled();
    for (const each of heard) expect(each).not.toHaveBeenCalled();
  });

  it('pressed in the page are the page’s as before', () => {
    open();
    const heard = overhear(document);
    press(page, '/');
    expect(heard).toHaveBeenCalled();
  });

  it('on our buttons are the page’s, but for those that work the buttons', () => {
    const { root } = open();
    const heard = overhear(document);
    const close = button(root, 'Close Lodestar');
    press(close, 'Enter');
    expect(heard).not.toHaveBeenCalled();
    press(close, '/');
    expect(heard).toHaveBeenCalled();
  });

  it('reach the page again when the sidebar is gone', () => {
    const { handle } = open();
    handle.destroy();
    const heard = overhear(document);
    press(page, 'a');
    expect(heard).toHaveBeenCalled();
  });
});

describe('the host', () => {
  it('comes back when the page removes it, but does not fight a page that insists', async () => {
    const { host } = open();
    host.remove();
    await settled();
    expect(host.isConnected).toBe(true);
    for (let i = 0; i < 10; i++) {
      host.remove();
      await settled();
    }
    expect(host.isConnected).toBe(false);
  });

  it('is gone after the signal is aborted, and stays gone', async () => {
    const { host, handle, end } = open();
    end();
    await settled();
    handle.show(states['pinned'] as never);
    handle.toggle({ focus: true });
    expect(host.isConnected).toBe(false);
    expect(document.querySelector('lodestar-sidebar')).toBeNull();
  });
});
