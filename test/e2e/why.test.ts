import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  freshlyRead,
  openAccountList,
  openFromList,
  relatedListsRead,
  sidebar,
} from '../browser/crm-pages.js';
import { settled } from './support/shown.js';
import { type Stage, setStage } from './support/stage.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
  await openAccountList(stage.page);
  await openFromList(stage.page, 'Edge Communications');
  await freshlyRead(stage.page);
  await relatedListsRead(stage.page);
  await settled(stage.page);
});
afterAll(() => stage?.close());

const block = (title: RegExp) => sidebar(stage.page).locator('.block').filter({ hasText: title });

it('`m` answers what would make it Strategic, with the focus on the answer', async () => {
  await sidebar(stage.page).focus();
  await stage.page.keyboard.press('m');
  const moves = block(/^(What would make it more strategic|Strategic already)/);
  await moves.waitFor();
  expect(await moves.evaluate((each) => each.matches(':focus'))).toBe(true);
  expect(await moves.locator('.move').count()).toBeGreaterThan(0);
  // By one fact, by several together, or by none: but of Strategic, which was asked for.
  expect(await moves.innerText()).toMatch(
    /Strategic (with|only with)|would make it Strategic|Strategic already/,
  );
});

it('opened it tells the cuts of the book, the tier so far, and how far to trust it', async () => {
  await expect.poll(() => block(/^Cuts of this book/).innerText()).toMatch(/from a score of \d+/);
  expect(await block(/^Tier so far/).innerText()).toContain('when it was first judged');
  await expect
    .poll(() => block(/^How far to trust this/).innerText())
    .toMatch(/too little history/i);
});

it('every reason opens to its place, how its points come about, and where it was read', async () => {
  const lines = sidebar(stage.page).locator('.drivers details');
  const all = await lines.all();
  expect(all.length).toBeGreaterThan(3);
  for (const line of all) {
    await line.locator('summary').click();
    expect(await line.locator('.opened').innerText()).toMatch(/points: .*weight of \d+%/);
  }
  expect(await all[0]?.locator('.opened').innerText()).toMatch(/Read in the (list|field)/);
});

it('`w` closes it to the three strongest again', async () => {
  await sidebar(stage.page).focus();
  await stage.page.keyboard.press('w');
  await expect.poll(() => sidebar(stage.page).locator('.driver-line').count()).toBe(3);
});

it('the book is tested on its own history when nobody waits', async () => {
  const worker = await stage.worker();
  const proofs = () =>
    worker.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('lodestar');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const asked = opening.result.transaction('proofs').objectStore('proofs').count();
            asked.onsuccess = () => resolve(asked.result);
            asked.onerror = () => reject(asked.error);
          };
        }),
    );
  await expect.poll(proofs, { timeout: 40_000 }).toBe(1);
});
