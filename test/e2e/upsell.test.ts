import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const NAME = 'United Oil & Gas Corp.';
const REASON = 'they buy it elsewhere';

let profile: string;
let stage: Stage;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'lodestar-upsell-'));
  stage = await setStage({ profile });
  await openAccount();
});
afterAll(async () => {
  await stage?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function openAccount(): Promise<void> {
  await openAccountList(stage.page);
  await openFromList(stage.page, NAME);
  await freshlyRead(stage.page);
  await relatedListsRead(stage.page);
  await settled(stage.page);
}

const panel = () => sidebar(stage.page);
const upsell = () => panel().getByRole('region', { name: 'Upsell' });
const plays = () => upsell().locator('.play-title').allInnerTexts();
const nextStep = () => panel().locator('.next-step').innerText();

async function openUpsell(): Promise<void> {
  if ((await upsell().getByRole('button', { name: 'Show fewer' }).count()) > 0) return;
  await panel().focus();
  await stage.page.keyboard.press('u');
  await upsell().getByRole('button', { name: 'Show fewer' }).waitFor();
}

it('a play opens to its value, odds, range and question, and what has a date stands on a line of time', async () => {
  await openUpsell();
  const first = upsell().locator('.play details').first();
  await first.locator('summary').click();
  const text = await first.locator('.opened').innerText();
  expect(text).toMatch(/odds = .* expected/);
  expect(text).toMatch(/In two cases of three between/);
  expect(text).toMatch(/\?”/);
  expect(text).toMatch(/for an hour of calls/);
  expect(text).toMatch(/Read in the list/);
  expect(await upsell().locator('.due').count()).toBeGreaterThan(0);
});

it('one that is dismissed with a reason is gone, from the next step too, and can be had back at once', async () => {
  const [title = ''] = await plays();
  expect(await nextStep()).toContain(title);
  const dismiss = async () => {
    const first = upsell().locator('.play details').first();
    if (!(await first.evaluate((each) => (each as HTMLDetailsElement).open))) {
      await first.locator('summary').click();
    }
    await first.getByRole('button', { name: 'Dismiss …' }).click();
    await upsell().getByRole('textbox', { name: 'Why dismiss it?' }).fill(REASON);
    await stage.page.keyboard.press('Enter');
    await expect.poll(plays).not.toContain(title);
  };
  await dismiss();
  expect(await nextStep()).not.toContain(title);
  await upsell().locator('p.undo').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(plays).toContain(title);
  await expect.poll(nextStep).toContain(title);
  await dismiss();
});

it('the play that has the focus is offered, won and dismissed by one key each, and each is undone by one', async () => {
  const { keyboard } = stage.page;
  const [title = ''] = await plays();
  const line = () => upsell().locator('.play', { hasText: title });
  await panel().focus();
  const onPlay = () => line().locator('summary:focus').count();
  for (let presses = 0; (await onPlay()) === 0; presses++) {
    if (presses > 60) throw new Error('j never came to the play');
    await keyboard.press('j');
  }
  const state = () => line().locator('.play-odds').innerText();
  await keyboard.press('o');
  await expect.poll(state).toContain('Offered');
  await keyboard.press('o');
  await expect.poll(state).not.toContain('Offered');
  await keyboard.press('y');
  await expect.poll(plays).not.toContain(title);
  await keyboard.press('z');
  await expect.poll(plays).toContain(title);
  await line().locator('summary').focus();
  await keyboard.press('Delete');
  await keyboard.type('by keys alone');
  await keyboard.press('Enter');
  await expect.poll(plays).not.toContain(title);
  await keyboard.press('z');
  await expect.poll(plays).toContain(title);
});

it('it stays dismissed after the browser was restarted, with its reason, until it is shown again', async () => {
  await stage.close();
  stage = await setStage({ profile });
  await openAccount();
  await openUpsell();
  await upsell().getByRole('button', { name: 'Show 1 put aside' }).click();
  const aside = upsell().locator('.aside li');
  const text = await aside.innerText();
  expect(text).toContain(REASON);
  const title = (await aside.locator('span').first().innerText()).split(' Dismissed')[0] ?? '';
  expect(await plays()).not.toContain(title.trim());
  await aside.getByRole('button').click();
  await expect.poll(() => upsell().locator('.aside').count()).toBe(0);
  expect(await plays()).toContain(title.trim());
});

it('one that is put aside stays so through a reload, and is back when its facts change in the CRM', async () => {
  const record = stage.page.locator('.windowViewMode-normal.active');
  await openUpsell();
  const renewal = (await plays()).find((title) => title.startsWith('Renew ')) ?? '';
  expect(renewal).not.toBe('');
  const line = upsell().locator('.play', { hasText: renewal });
  await line.locator('summary').click();
  await line.getByRole('button', { name: 'Dismiss …' }).click();
  await upsell().getByRole('textbox', { name: 'Why dismiss it?' }).fill('signed for two years');
  await stage.page.keyboard.press('Enter');
  await expect.poll(plays).not.toContain(renewal);

  await stage.page.reload();
  await freshlyRead(stage.page);
  await relatedListsRead(stage.page);
  await settled(stage.page);
  await openUpsell();
  expect(await plays()).not.toContain(renewal);

  // The end of the service agreement is moved: that is another renewal than the one put aside.
  await record.getByRole('button', { name: 'Edit SLA Expiration Date' }).first().click();
  const end = record.locator('input[name="SLAExpirationDate__c"]');
  const before = new Date(await end.inputValue());
  before.setUTCDate(before.getUTCDate() + 30);
  await end.fill(before.toISOString().slice(0, 10));
  await record.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(plays).toContain(renewal);
});
