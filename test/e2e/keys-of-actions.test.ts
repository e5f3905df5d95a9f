import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { states } from '../gallery/states.js';
import { type Gallery, openGallery, showState } from './support/gallery.js';

/**
 * What has no key of its own, and why not. Everything else that can be pressed names its key in
 * `aria-keyshortcuts`, or bears `data-line`: `j` and `k` lead to it and Enter presses it.
 */
const WITHOUT: { readonly [selector: string]: string } = {
  '.edge-tab':
    'the browser’s command opens the sidebar, and the user may have given it another key',
  '.pause': 'j and k go through the items of all pauses',
  '.item:not(.current) .item-text': 'j and k make its item the current one, which has the key',
  '.pin-form summary': 'in a form keys are typed: Tab leads through it',
  '.pin-form .away': 'unpins, which cannot be undone: only from its form, by Tab',
};

/** Keys that the browser itself or the form has: the registry of keys does not hear of them. */
const OF_FORMS: ReadonlySet<string> = new Set(['Enter', 'Escape', 'ArrowUp']);

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.open('state=full');
});
afterAll(() => gallery?.close());

/**
 * What can be pressed and names no key; and what names one that does nothing while it has the focus.
 * A key held down is taken as ours without its action, so all can be asked one after the other.
 */
function faults(): Promise<string[]> {
  return page.locator('lodestar-sidebar .lodestar').evaluate(
    async (sidebar, [without, ofForms]) => {
      // What has the focus registers its keys when it is drawn with it.
      const drawn = () => new Promise((done) => setTimeout(done, 30));
      const all = sidebar.querySelectorAll<HTMLElement>('button, summary, a[href], [role=button]');
      const shown = [...all].filter((each) => each.checkVisibility() && !each.closest('[inert]'));
      // First what goes when the focus leaves it.
      shown.sort((a, b) => Number(b.matches('.menu *')) - Number(a.matches('.menu *')));
      const found: string[] = [];
      for (const each of shown) {
        const name = `${each.className} “${(each.ariaLabel ?? each.textContent ?? '').trim()}”`;
        const keys = each.getAttribute('aria-keyshortcuts')?.split(' ') ?? [];
        const isLine = each.dataset['line'] !== undefined;
        if (keys.length === 0 && !isLine && !without.some((one) => each.matches(one)))
          found.push(`no key: ${name}`);
        const ours = keys.filter((key) => !ofForms.includes(key));
        if (ours.length > 0) {
          each.focus();
          await drawn();
        }
        for (const key of ours) {
          const init = { key, repeat: true, bubbles: true, cancelable: true, composed: true };
          if (each.dispatchEvent(new KeyboardEvent('keydown', init)))
            found.push(`${key} does nothing: ${name}`);
        }
      }
      return found;
    },
    [Object.keys(WITHOUT), [...OF_FORMS]] as const,
  );
}

const press = async (...keys: string[]) => {
  for (const key of keys) {
    await page.locator('lodestar-sidebar .panel').focus();
    await page.keyboard.press(key);
  }
};

/** Opens all that opens without a form. */
async function openLines(): Promise<void> {
  const closed = page
    .locator('lodestar-sidebar :is(details:not([open]) > summary, [aria-expanded=false])')
    .and(page.locator('[data-line]:visible'));
  while ((await closed.count()) > 0) await closed.first().click();
}

it.each(Object.keys(states))(
  'everything that can be pressed has a key that works: %s',
  async (state) => {
    await showState(page, state);
    expect(await faults()).toEqual([]);
  },
);

it.each([
  ['all sections and lines', 'related', ['w', 'u', 'i', 'q'], true],
  ['the forms of people, referrals and the pin', 'related', ['a', 'd', 's'], false],
  ['the form of a group, and the menu', 'related', ['g', 'f'], false],
  ['what was read', 'full', ['r'], true],
  ['a call’s earlier calls', 'call', ['h', 'm'], true],
  ['the form of what was heard', 'call', ['u'], false],
  ['the list of keys', 'full', ['?'], false],
])(
  'everything that can be pressed has a key that works, opened: %s',
  async (_, state, keys, lines) => {
    await page.reload();
    await showState(page, state);
    await press(...keys);
    if (lines) await openLines();
    expect(await faults()).toEqual([]);
  },
);

it.each([
  ['an account', 'related', ['w', 'u', 'i']],
  ['a list of accounts', 'list', []],
  ['what was read', 'full', ['r']],
])('j leads through every line of %s, and k back', async (_, state, keys) => {
  await page.reload();
  await showState(page, state);
  await press(...keys);
  if (state === 'related') await openLines();
  const lines = page.locator('lodestar-sidebar [data-line]:visible');
  const count = await lines.count();
  const focused = () => lines.evaluateAll((all) => all.findIndex((line) => line.matches(':focus')));
  await page.locator('lodestar-sidebar .panel').focus();
  const there: number[] = [];
  for (let at = 0; at < count; at++) {
    await page.keyboard.press('j');
    there.push(await focused());
  }
  expect(there).toEqual(Array.from({ length: count }, (_, at) => at));
  for (let at = count - 2; at >= 0; at--) {
    await page.keyboard.press('k');
    expect(await focused()).toBe(at);
  }
});
