import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Gallery, openGallery } from './support/gallery.js';

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(async () => {
  await gallery?.close();
});

beforeEach(async () => {
  page = await gallery.open('state=full');
  await page.getByRole('complementary', { name: 'Lodestar account brief' }).waitFor();
  // A page with shortcuts, listening as early as a page can once the sidebar is there.
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy']) {
      for (const target of [window, document, document.body]) {
        for (const capture of [true, false]) {
          target.addEventListener(type, (event) => heard.push(event.type), { capture });
        }
      }
    }
  });
});
afterEach(async () => {
  await page.close();
});

const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
const note = () => page.getByRole('textbox', { name: 'Influence note' });

it('what is typed, cut and pasted in a field stays in it, and the field works', async () => {
  await note().click();
  await page.keyboard.type('Ask Lauren / s ?');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('End');
  await page.keyboard.press('ControlOrMeta+v');
  expect(await note().inputValue()).toBe('Ask Lauren / s ?Ask Lauren / s ?');
  expect(await heard()).toEqual([]);
  await page.getByText('Saved', { exact: true }).waitFor();
});

it('Enter in the pin form pins, and the page hears none of it', async () => {
  await page.getByRole('button', { name: /^Pin United/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('renewal');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Why is it pinned?' }).waitFor({ state: 'detached' });
  expect(await heard()).toEqual([]);
});

it('what was read is worked by keys alone, and the page hears none of it', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: /^Read 21 facts/ }).focus();
  await page.keyboard.press('Enter');
  const view = page.getByRole('region', { name: 'What was read' });
  expect(
    await view
      .getByRole('button', { name: 'Back to the brief' })
      .evaluate((each) => each.matches(':focus')),
  ).toBe(true);
  await view.getByRole('searchbox').focus();
  await page.keyboard.type('renewal month');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('renewal_month');
  expect(await view.getByRole('listitem').count()).toBe(1);
  await page.keyboard.press('Tab');
  await page.keyboard.type('h');
  await view.getByText('Saved', { exact: true }).waitFor();
  expect(await view.getByRole('combobox').inputValue()).toBe('health');
  const copy = view.getByRole('button', { name: 'Copy report' });
  await copy.focus();
  await page.keyboard.press('Enter');
  await view.getByText('Copied', { exact: true }).first().waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Lodestar 0\.1\.0\nPage: account, read\n/,
  );
  await page.keyboard.press('Escape');
  await view.waitFor({ state: 'detached' });
  expect(
    await page
      .getByRole('button', { name: /^Read 21 facts/ })
      .evaluate((each) => each.matches(':focus')),
  ).toBe(true);
  expect(await heard()).toEqual([]);
});

const panel = () => page.getByRole('complementary', { name: 'Lodestar account brief' });

it('our letters do what they stand for, and the page hears none of them', async () => {
  await panel().focus();
  await page.keyboard.press('r');
  await page.getByRole('region', { name: 'What was read' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'What was read' }).waitFor({ state: 'detached' });
  await panel().focus();
  await page.keyboard.press('s');
  await page.getByRole('textbox', { name: 'Why is it pinned?' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Why is it pinned?' }).inputValue()).toBe('');
  await page.keyboard.press('Escape');
  expect(await heard()).toEqual([]);
});

it('letters that are nothing of ours stay the page’s, also from inside the sidebar', async () => {
  await panel().focus();
  await page.keyboard.press('z');
  expect(await heard()).toContain('keydown');
});

it('? shows the keys that work here in a dialog, and Escape leads back to the panel', async () => {
  await panel().focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.getByText('What was read').waitFor();
  expect(await dialog.evaluate((each) => each.matches(':focus'))).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await panel().evaluate((each) => each.matches(':focus'))).toBe(true);
  expect(await heard()).toEqual([]);
});

it('F6 leads to the page and back, and the sidebar stays open', async () => {
  const link = page.getByRole('link', { name: 'pinned', exact: true });
  await link.focus();
  await page.keyboard.press('F6');
  expect(await panel().evaluate((each) => each.matches(':focus'))).toBe(true);
  await page.keyboard.press('F6');
  expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
  expect(await panel().count()).toBe(1);
});

it('keys outside are the page’s, and Escape inside gives the focus back to the page', async () => {
  const link = page.getByRole('link', { name: 'pinned', exact: true });
  await link.focus();
  await page.keyboard.press('s');
  expect(await heard()).toContain('keydown');
  await note().focus();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('complementary').count()).toBe(0);
  expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
});
