// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Keys } from '../../../../extension/sidebar/keys/keys.js';
import { namesOf } from '../../../../extension/sidebar/keys/names-of.js';
import { states } from '../../../gallery/states.js';
import { find, type Mounted, mounted, press, settled, spoken } from '../sidebar.js';

/** What a key press on an element does with a registry, and whether the browser still types it. */
function pressed(keys: Keys, init: KeyboardEventInit, tag = 'button', type?: string): boolean {
  const target = document.createElement(tag);
  if (type) target.setAttribute('type', type);
  target.addEventListener('keydown', (event) => keys.press(event));
  return target.dispatchEvent(new KeyboardEvent('keydown', { cancelable: true, ...init }));
}

describe('a key', () => {
  const run = vi.fn();
  let keys: Keys;
  beforeEach(() => {
    run.mockClear();
    keys = new Keys();
    keys.add('why', run);
  });

  it('does its action, and types nothing', () => {
    expect(pressed(keys, { key: 'w' })).toBe(false);
    expect(run.mock.calls).toEqual([['w']]);
  });

  it('works with Caps Lock, and on keyboards of other scripts', () => {
    pressed(keys, { key: 'W' });
    pressed(keys, { key: 'ц', code: 'KeyW' });
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('is where the letter is printed, not where an English keyboard has it', () => {
    expect(pressed(keys, { key: 'z', code: 'KeyW' })).toBe(true);
  });

  it.each([
    ['Ctrl', { ctrlKey: true }],
    ['Alt', { altKey: true }],
    ['Cmd', { metaKey: true }],
    ['Shift', { shiftKey: true, key: 'W' }],
    ['an input method', { isComposing: true }],
  ])('with %s is not ours', (_, init) => {
    expect(pressed(keys, { key: 'w', ...init })).toBe(true);
    expect(run).not.toHaveBeenCalled();
  });

  it('held down does its action once, and still types nothing', () => {
    pressed(keys, { key: 'w' });
    expect(pressed(keys, { key: 'w', repeat: true })).toBe(false);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['textarea', undefined],
    ['input', undefined],
    ['input', 'search'],
    ['select', undefined],
  ])('in a field (%s %s) is text, but Escape leads out of it', (tag, type) => {
    const back = vi.fn();
    keys.add('back', back);
    expect(pressed(keys, { key: 'w' }, tag, type)).toBe(true);
    expect(pressed(keys, { key: 'Escape' }, tag, type)).toBe(false);
    expect(run).not.toHaveBeenCalled();
    expect(back).toHaveBeenCalledTimes(1);
  });

  it('that deletes what has the focus leaves a field its letters', () => {
    keys.add('remove', run);
    expect(pressed(keys, { key: 'Delete' }, 'input')).toBe(true);
    expect(run).not.toHaveBeenCalled();
    expect(pressed(keys, { key: 'Delete' })).toBe(false);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('of a line that has not the focus is listed, and is the page’s', () => {
    const leave = keys.add('mark');
    expect(namesOf(keys)).toEqual(['why', 'mark']);
    expect(pressed(keys, { key: 'o' })).toBe(true);
    leave();
    expect(namesOf(keys)).toEqual(['why']);
  });

  it('on a tick box is ours', () => {
    pressed(keys, { key: 'w' }, 'input', 'checkbox');
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('may be typed with AltGr or Shift where that is how the character is made', () => {
    keys.add('help', run);
    const altGr = { getModifierState: () => true };
    const event = new KeyboardEvent('keydown', { key: '?', ctrlKey: true, altKey: true });
    expect(keys.takes(Object.assign(event, altGr), document.body)).toBe(true);
    pressed(keys, { key: '?', shiftKey: true });
    expect(run.mock.calls).toEqual([['?']]);
  });

  it('belongs to what came last, then to what was there before; the panel comes last of all', () => {
    const [view, panel] = [vi.fn(), vi.fn()];
    const remove = keys.add('back', view);
    keys.add('close', panel);
    expect(namesOf(keys)).toEqual(['why', 'back']);
    pressed(keys, { key: 'Escape' });
    expect([view, panel].map((each) => each.mock.calls.length)).toEqual([1, 0]);
    remove();
    expect(namesOf(keys)).toEqual(['why', 'close']);
    pressed(keys, { key: 'Escape' });
    expect([view, panel].map((each) => each.mock.calls.length)).toEqual([1, 1]);
  });
});

describe('in the sidebar', () => {
  let sidebar: Mounted;
  beforeEach(() => {
    sidebar = mounted(states['full']);
  });
  afterEach(() => sidebar.end());

  const panel = () => find(sidebar.root, '.panel');
  const listed = () =>
    [...sidebar.root.querySelectorAll('.key-line')].map((line) => spoken(line.children[0] ?? line));

  it('? lists the keys that work where it is pressed, and only those', async () => {
    press(panel(), '?');
    await settled();
    const brief = listed();
    expect(brief).toContain('Write a note');
    expect(brief).toContain('What was read');
    expect(brief).not.toContain('Back');
    press(find(sidebar.root, '[role=dialog]'), 'Escape');
    await settled();
    press(panel(), 'r');
    await settled();
    press(find(sidebar.root, 'section.page'), '?');
    await settled();
    expect(listed()).toContain('Back');
    expect(listed()).not.toContain('Write a note');
  });

  it('the list has the focus, and gives it back when it goes', async () => {
    press(panel(), '?');
    await settled();
    const dialog = find(sidebar.root, '[role=dialog]');
    expect(sidebar.root.activeElement).toBe(dialog);
    press(dialog, 'n');
    expect(sidebar.root.activeElement).toBe(dialog);
    press(dialog, '?');
    await settled();
    expect(sidebar.root.querySelector('[role=dialog]')).toBeNull();
    expect(sidebar.root.activeElement).toBe(panel());
  });

  it('n goes to the note, and types nothing into it', async () => {
    await settled();
    press(panel(), 'n');
    expect(sidebar.root.activeElement).toBe(find(sidebar.root, 'textarea'));
  });

  it('our keys never reach the page, also when letting them go finds the focus elsewhere', async () => {
    await settled();
    const heard = vi.fn();
    for (const kind of ['keydown', 'keyup']) document.addEventListener(kind, heard, true);
    const key = { key: 'n', code: 'KeyN', bubbles: true, composed: true, cancelable: true };
    panel().dispatchEvent(new KeyboardEvent('keydown', key));
    document.body.dispatchEvent(new KeyboardEvent('keyup', key));
    expect(heard).not.toHaveBeenCalled();
    document.body.dispatchEvent(new KeyboardEvent('keydown', key));
    document.body.dispatchEvent(new KeyboardEvent('keyup', key));
    expect(heard).toHaveBeenCalledTimes(2);
    for (const kind of ['keydown', 'keyup']) document.removeEventListener(kind, heard, true);
  });

  it('F6 goes to the page and back, and leaves the sidebar open', () => {
    document.body.innerHTML = '<input id="page">';
    const page = find<HTMLInputElement>(document, '#page');
    page.focus();
    press(page, 'F6');
    expect(sidebar.root.activeElement).toBe(panel());
    press(panel(), 'F6');
    expect(document.activeElement).toBe(page);
    expect(sidebar.root.querySelector('.panel')).not.toBeNull();
  });

  it('F6 is the page’s where the page has a use for it', () => {
    document.body.innerHTML = '<input id="page">';
    const page = find<HTMLInputElement>(document, '#page');
    page.focus();
    page.addEventListener('keydown', (event) => event.preventDefault());
    press(page, 'F6');
    expect(document.activeElement).toBe(page);
  });
});
