// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { SidebarModel } from '../../../extension/sidebar/model.js';
import { plays, READ_AT } from '../../gallery/briefs.js';
import { states } from '../../gallery/states.js';
import { button, find, type Mounted, mounted, settled, textOf } from './sidebar.js';

const FIRST = plays[0]?.id ?? '';

let sidebar: Mounted;
afterEach(() => sidebar.end());

/** The full account, its first play dismissed. */
function dismissed(): SidebarModel {
  const full = states['full'];
  if (full?.kind !== 'account') throw new Error('No such state');
  const { plays: all = [] } = full.view.brief ?? {};
  const marks = all
    .filter(({ id }) => id === FIRST)
    .map(({ id }) => ({ play: id, state: 'dismissed' as const, at: READ_AT, worth: {} }));
  return { ...full, view: { ...full.view, marks } } as SidebarModel;
}

const fail = () =>
  sidebar.actions.send.mockRejectedValue(Object.assign(new Error(), { failure: 'storage-full' }));
const upsell = () => find(sidebar.root, '.section:has(.plays)');
const alert = () => textOf(find(upsell(), '[role=alert]'));

describe('taking back what was said of a play', () => {
  it('says why it failed, and lets it be tried again', async () => {
    const full = states['full'] as SidebarModel;
    sidebar = mounted(full);
    button(upsell(), 'Won').click();
    await settled();
    const undo = () => button(find(upsell(), 'p.undo'), 'Undo');
    fail();
    undo().click();
    await settled();
    expect(alert()).toMatch(/no room left/);
    sidebar.actions.send.mockResolvedValue();
    undo().click();
    await settled();
    expect(upsell().querySelector('[role=alert]')).toBeNull();
    expect(upsell().querySelector('p.undo')).toBeNull();
    expect(sidebar.actions.send.mock.calls.map(([, content]) => content)).toMatchObject([
      { play: FIRST, mark: { state: 'won' } },
      { play: FIRST },
      { play: FIRST },
    ]);
  });

  it('says why one put aside could not be shown again', async () => {
    sidebar = mounted(dismissed());
    button(upsell(), 'Show 3 more').click();
    await settled();
    button(upsell(), 'Show 1 put aside').click();
    await settled();
    fail();
    find(upsell(), '.aside li button').click();
    await settled();
    expect(alert()).toMatch(/no room left/);
  });
});
