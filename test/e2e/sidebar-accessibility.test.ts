import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { states } from '../gallery/states.js';
import { faultsOf, type Gallery, openGallery, showState } from './support/gallery.js';

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

const open = (query: string, options?: BrowserContextOptions) => gallery.open(query, options);

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let all: Page;
  beforeAll(async () => {
    all = await open('', { colorScheme });
  });
  afterAll(async () => {
    await all?.context().close();
  });

  it.each(Object.keys(states))('axe finds no fault in %s', async (state) => {
    await showState(all, state);
    expect(await faultsOf(all, colorScheme === 'dark' ? 'colours' : 'all')).toEqual([]);
  });

  it('axe finds no fault with everything opened', async () => {
    const page = await open('state=pinned', { colorScheme });
    const more = page.getByRole('button', { name: /^Show \d/ });
    while ((await more.count()) > 0) await more.first().click();
    for (const line of await page.locator('lodestar-sidebar summary').all()) await line.click();
    await page.getByRole('button', { name: /^Pinned/ }).click();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['of a page that was read', 'state=full&view=read'],
    ['of a page that could not be read', 'state=unreadable&view=read'],
  ])('axe finds no fault in what was read %s', async (_, query) => {
    const page = await open(query, { colorScheme });
    await page.getByRole('region', { name: 'What was read' }).waitFor();
    const shown = page.locator('section.page');
    await shown.getByRole('combobox').first().selectOption('health');
    await shown.getByText('Saved', { exact: true }).waitFor();
    await shown.getByRole('button', { name: 'Show all of it' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('axe finds no fault in a meaning that could not be saved, and in a report to copy by hand', async () => {
    const page = await open('state=full&view=read&fail=1', { colorScheme });
    const shown = page.locator('section.page');
    await shown.getByRole('combobox').first().selectOption('health');
    await shown.getByRole('alert').waitFor();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
    });
    await shown.getByRole('button', { name: 'Copy report' }).click();
    await shown.getByRole('textbox', { name: 'Report' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('axe finds no fault in the edge tab', async () => {
    const page = await open('state=key&open=0', { colorScheme });
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['at 200 % zoom', { width: 640, height: 400 }],
    ['at 400 % zoom', { width: 320, height: 256 }],
    ['narrower than the sidebar', { width: 280, height: 700 }],
  ])('%s holds what was read, and all of it can be reached', async (_, viewport) => {
    const page = await open('state=full&view=read', { viewport });
    const panel = page.locator('lodestar-sidebar .panel');
    expect(await panel.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
    for (const wide of await page.locator('section.page > .body').all()) {
      expect(await wide.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
    }
    const last = page.locator('section.page').getByRole('combobox').last();
    await last.scrollIntoViewIfNeeded();
    const seen = await last.boundingBox();
    expect((seen?.y ?? Infinity) + (seen?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
    await page.context().close();
  });
});

it('nothing moves when the brief takes the place of the skeleton, or a fresh one of a stored one', async () => {
  const page = await open('');
  const placesIn = async (state: string) => {
    await showState(page, state);
    return page
      .locator('lodestar-sidebar')
      .evaluate((host) =>
        ['.head', '.freshness', '.tier-card', '.next', '.section'].map(
          (part) => host.shadowRoot?.querySelector(part)?.getBoundingClientRect().top,
        ),
      );
  };
  const [skeleton, stored, fresh] = [
    await placesIn('first-waiting'),
    await placesIn('stored-waiting'),
    await placesIn('full'),
  ];
  expect(stored).toEqual(fresh);
  expect(skeleton?.slice(0, 4)).toEqual(fresh?.slice(0, 4));
  await page.context().close();
});

describe('every window', () => {
  it.each([
    ['at 200 % zoom', { width: 640, height: 400 }],
    ['at 400 % zoom', { width: 320, height: 256 }],
    ['narrower than the sidebar', { width: 280, height: 700 }],
  ])('%s holds the sidebar, and all of it can be reached', async (_, viewport) => {
    const page = await open('state=long-names', { viewport });
    const panel = page.locator('lodestar-sidebar .panel');
    const box = await panel.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
    expect(await panel.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
    const note = page.getByRole('textbox', { name: 'Influence note' });
    await note.scrollIntoViewIfNeeded();
    const seen = await note.boundingBox();
    expect((seen?.y ?? Infinity) + (seen?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
    await page.context().close();
  });
});
