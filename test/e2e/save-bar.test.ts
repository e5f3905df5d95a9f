import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAccountList, openFromList, sidebar } from '../browser/crm-pages.js';
import { type Stage, setStage } from './support/stage.js';

const NAME = 'Edge Communications';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
  await openAccountList(stage.page);
  await openFromList(stage.page, NAME);
  await sidebar(stage.page).getByRole('heading', { name: NAME }).waitFor();
});
afterAll(async () => {
  await stage?.close();
});

/** Whether what a click in the middle of the button would hit is the button. */
const isFree = (selector: string) =>
  stage.page.evaluate((wanted) => {
    const deep = (root: Document | ShadowRoot): Element | undefined => {
      const found = root.querySelector(wanted);
      if (found) return found;
      for (const each of root.querySelectorAll('*')) {
        const inside = each.shadowRoot && deep(each.shadowRoot);
        if (inside) return inside;
      }
      return undefined;
    };
    const bar = deep(document);
    if (!bar) return 'no bar';
    const { left, right, top, bottom } = bar.getBoundingClientRect();
    for (let x = left + 2; x < right; x += 20) {
      const hit = document.elementFromPoint(x, (top + bottom) / 2);
      if (hit?.localName === 'lodestar-sidebar') return `covered at ${x}`;
    }
    return 'free';
  }, selector);

const bottom = async () => {
  const box = await sidebar(stage.page).boundingBox();
  return box ? box.y + box.height : undefined;
};

it('ends above the bar of editing in place, and takes its room again when it is saved', async () => {
  const { page } = stage;
  const before = await bottom();
  await page
    .getByRole('button', { name: /^Edit / })
    .first()
    .click();
  const bar = '.slds-docked-form-footer';
  await page.locator(bar).waitFor();
  await expect.poll(() => isFree(bar), { timeout: 10_000 }).toBe('free');
  expect(await bottom()).toBeLessThan(before ?? 0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(bottom, { timeout: 10_000 }).toBe(before);
});

it('the edge tab, moved to the foot of the window, leaves the bar free too', async () => {
  const { page } = stage;
  await sidebar(page).getByRole('button', { name: 'Close Lodestar' }).click();
  const tab = page.getByRole('button', { name: /^Open Lodestar/ });
  await tab.focus();
  for (let i = 0; i < 60; i++) await page.keyboard.press('ArrowDown');
  await page
    .getByRole('button', { name: /^Edit / })
    .first()
    .click();
  await expect.poll(() => isFree('.slds-docked-form-footer'), { timeout: 10_000 }).toBe('free');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await tab.click();
});

it('stays off the foot of a modal that comes late and takes the focus', async () => {
  const { page } = stage;
  // The markup of the Lightning Design System's modal, as a quick action draws it.
  await page.evaluate(() => {
    const modal = document.createElement('section');
    modal.setAttribute('role', 'dialog');
    modal.className = 'slds-modal slds-fade-in-open';
    modal.style.cssText =
      'position: fixed; z-index: 9001; inset: 5% 4%; background: white; display: flex; flex-direction: column';
    const field = document.createElement('input');
    field.style.flex = '1';
    const foot = document.createElement('footer');
    foot.className = 'slds-modal__footer';
    foot.style.cssText = 'text-align: right; padding: 12px; background: #eee';
    foot.append(Object.assign(document.createElement('button'), { textContent: 'Save it' }));
    modal.append(field, foot);
    setTimeout(() => {
      document.body.append(modal);
      modal.querySelector('input')?.focus();
    }, 400);
  });
  await page.getByRole('button', { name: 'Save it' }).waitFor();
  await expect.poll(() => isFree('.slds-modal__footer'), { timeout: 10_000 }).toBe('free');
  await page.evaluate(() => document.querySelector('.slds-modal')?.remove());
  await expect.poll(bottom, { timeout: 10_000 }).toBe(892);
});

it('is not drawn at all where a bar leaves it too little room, and comes back', async () => {
  const { page } = stage;
  await page.evaluate(() => {
    const bar = document.createElement('div');
    bar.className = 'slds-docked-form-footer high';
    bar.style.cssText = 'position: fixed; inset: 100px 0 0 0';
    document.body.append(bar);
  });
  await page.mouse.click(20, 600);
  await expect.poll(() => sidebar(page).isVisible(), { timeout: 10_000 }).toBe(false);
  await page.evaluate(() => document.querySelector('.high')?.remove());
  await expect.poll(() => sidebar(page).isVisible(), { timeout: 10_000 }).toBe(true);
});

it('stands where it was put on the next account and after a reload', async () => {
  const { page } = stage;
  await sidebar(page).focus();
  await page.keyboard.press('[');
  await page.keyboard.press('+');
  const left = async () => {
    const box = await sidebar(page).boundingBox();
    return box && [box.x, box.width];
  };
  expect(await left()).toEqual([8, 400]);
  await page.evaluate(() => window.testCrm?.navigate('/lightning/o/Account/list'));
  await sidebar(page).getByRole('link', { name: 'GenePoint', exact: true }).click();
  await sidebar(page).getByRole('heading', { name: 'GenePoint' }).waitFor();
  expect(await left()).toEqual([8, 400]);
  await page.reload();
  await sidebar(page).waitFor();
  expect(await left()).toEqual([8, 400]);
});
