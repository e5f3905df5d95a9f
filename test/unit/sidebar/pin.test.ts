// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fullBrief, key } from '../../gallery/briefs.js';
import { states } from '../../gallery/states.js';
import { button, find, type Mounted, mounted, press, settled, textOf, type } from './sidebar.js';

let sidebar: Mounted;
const show = (state: string) => {
  const model = states[state];
  if (!model) throw new Error(`No such state: ${state}`);
  sidebar = mounted(model);
  return sidebar.root;
};
const reason = () => find<HTMLInputElement>(sidebar.root, '.pin-form input');
const submit = () =>
  find(sidebar.root, '.pin-form').dispatchEvent(
    new Event('submit', { bubbles: true, cancelable: true }),
  );

afterEach(() => sidebar.end());

describe('pinning an account', () => {
  it('asks for the reason, with the focus in it, and pins', async () => {
    const root = show('full');
    button(root, 'Pin United Oil & Gas Corp.').click();
    await settled();
    expect(root.activeElement).toBe(reason());
    type(reason(), '  renewal at risk ');
    await settled();
    submit();
    await settled();
    expect(sidebar.actions.pin.mock.calls).toEqual([
      [{ reason: 'renewal at risk' }, fullBrief.key],
    ]);
    expect(root.querySelector('.pin-form')).toBeNull();
    expect(root.activeElement).toBe(button(root, 'Pin United Oil & Gas Corp.'));
  });

  it('keeps the form and the reason when it fails, and says why', async () => {
    const root = show('full');
    sidebar.actions.pin.mockRejectedValue(
      Object.assign(new Error(), { failure: 'extension-updated' }),
    );
    button(root, 'Pin United Oil & Gas Corp.').click();
    await settled();
    type(reason(), 'keep me');
    submit();
    await settled();
    expect(reason().value).toBe('keep me');
    expect(textOf(find(root, '[role=alert]'))).toContain('Lodestar was updated');
  });

  it('is left by Escape, which closes the form and not the sidebar', async () => {
    const root = show('full');
    button(root, 'Pin United Oil & Gas Corp.').click();
    await settled();
    press(reason(), 'Escape');
    await settled();
    expect(root.querySelector('.pin-form')).toBeNull();
    expect(root.querySelector('.panel')).not.toBeNull();
    expect(sidebar.actions.pin).not.toHaveBeenCalled();
  });

  it('shows the reason of a pin and takes it off', async () => {
    const root = show('pinned');
    expect(textOf(find(root, '.pinned'))).toContain('Renewal at risk');
    button(root, 'Pinned: change or unpin United Oil & Gas Corp.').click();
    await settled();
    expect(reason().value).toContain('Renewal at risk');
    button(root, 'Unpin').click();
    await settled();
    expect(sidebar.actions.unpin.mock.calls).toEqual([[fullBrief.key]]);
  });
});

describe('more of a pin', () => {
  const field = (name: string) =>
    find<HTMLInputElement>(sidebar.root, `.pin-form [name="${name}"]`);

  it('is said where it is wanted: tier, last day and a note to the rep', async () => {
    const root = show('full');
    button(root, 'Pin United Oil & Gas Corp.').click();
    await settled();
    expect(find<HTMLDetailsElement>(root, '.pin-more').open).toBe(false);
    type(reason(), 'renewal at risk');
    field('tier').value = 'key';
    field('until').value = '2027-03-31';
    type(field('note'), ' call Avi first ');
    submit();
    await settled();
    expect(sidebar.actions.pin.mock.calls).toEqual([
      [
        { reason: 'renewal at risk', tier: 'key', until: '2027-03-31', note: 'call Avi first' },
        fullBrief.key,
      ],
    ]);
  });

  it('is shown: who, until when, the note, and since when the numbers say something else', () => {
    const text = textOf(find(show('pinned-whole'), '.pinned'));
    expect(text).toContain('Key · Renewal at risk');
    expect(text).toContain('Ana');
    expect(text).toContain('until Mar 31, 2027');
    expect(text).toContain('Call Avi first');
    expect(text).toContain('The numbers say Strategic since Nov 10');
    expect(text).toContain('A line on the page says Growth');
  });

  it('that has ended says so and asks to renew or remove it', async () => {
    const root = show('pinned-ended');
    expect(textOf(find(root, '.pinned'))).toContain('Ended on Nov 20');
    expect(textOf(find(root, '.pinned'))).not.toContain('The numbers say');
    button(root, 'Renew or remove it').click();
    await settled();
    expect(field('until').value).toBe('');
    expect(button(root, 'Renew').type).toBe('submit');
    expect(button(root, 'Unpin').type).toBe('button');
  });

  it('from the page or the company cannot be taken off here, only another one put before it', async () => {
    const root = show('pinned-on-page');
    expect(textOf(find(root, '.pinned'))).toContain('from a line on this page');
    expect(textOf(find(root, '.pinned'))).not.toContain('1970');
    button(root, 'Pinned: change or unpin United Oil & Gas Corp.').click();
    await settled();
    expect(root.querySelector('.pin-form .away')).toBeNull();
    expect(field('tier').value).toBe('key');
  });

  it('is copied as one line, or shown to be copied where the clipboard is closed', async () => {
    const write = vi.fn(async (_: string) => {});
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: write } });
    const root = show('pinned-whole');
    button(root, 'Copy as line').click();
    await settled();
    const line = '★ Key until 2027-03-31: Renewal at risk — Ana';
    expect(write.mock.calls).toEqual([[line]]);
    write.mockRejectedValue(new Error('closed'));
    button(root, 'Copy as line').click();
    await settled();
    expect(find<HTMLInputElement>(root, '.pinned input').value).toBe(line);
    vi.unstubAllGlobals();
  });
});

describe('a ranked list', () => {
  it('shows the accounts in order, with tier and strongest reason', () => {
    const root = show('list');
    const rows = [...root.querySelectorAll('.ranked-account')].map((row) =>
      [
        textOf(find(row, '.ranked-name')),
        textOf(find(row, '.badge')),
        row.querySelector('.ranked-reason')?.textContent,
      ].join(' | '),
    );
    expect(rows).toEqual([
      'United Oil & Gas Corp. | Strategic | Won $1.9M in 7 opportunities',
      'Grand Hotels & Resorts Ltd | Key | 3 open opportunities worth $915K',
      'Express Logistics and Transport | Key | 145,000 employees',
      'University of Arizona | Growth | Annual revenue of $5.6B',
      'Pyramid Construction Inc. | Base | Last won 23 days ago',
      'sForce | Not enough known | ',
      'Dickenson plc | Not opened yet | ',
    ]);
    expect(find<HTMLAnchorElement>(root, '.ranked-name').href).toContain('https://crm.example/001');
  });

  it('pins the row that was starred', async () => {
    const root = show('list');
    button(root, 'Pin Dickenson plc').click();
    await settled();
    type(reason(), 'key account of the region');
    submit();
    await settled();
    expect(sidebar.actions.pin.mock.calls).toEqual([
      [{ reason: 'key account of the region' }, key('001Z')],
    ]);
  });

  it('says when there is nothing in it', () => {
    expect(textOf(show('empty-list'))).toContain('No account is to be seen in this list.');
  });

  it('offers a plain click to the page, and leaves the others to the browser', () => {
    const root = show('list');
    const { openAccount } = sidebar.actions;
    const clicked = (init: MouseEventInit = {}) => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
      // A link that is followed would lead the test away.
      root.addEventListener('click', (each) => each.preventDefault(), { once: true });
      let taken = false;
      find(root, '.ranked').addEventListener('click', () => (taken = event.defaultPrevented), {
        once: true,
      });
      find(root, '.ranked-name').dispatchEvent(event);
      return taken;
    };
    expect(clicked()).toBe(false);
    expect(openAccount.mock.calls).toEqual([[key('001UnitedOilGasCorp').id]]);
    openAccount.mockReturnValue(true);
    expect(clicked()).toBe(true);
    openAccount.mockClear();
    for (const held of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
      expect(clicked({ [held]: true })).toBe(false);
    }
    expect(clicked({ button: 1 })).toBe(false);
    expect(openAccount).not.toHaveBeenCalled();
  });
});
