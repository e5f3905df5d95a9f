import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateOfDay, dayOfInstant } from '../../src/account/calendar-date.js';
import { orgOfHost } from '../../src/crm/salesforce/address.js';
import { findChromium } from '../browser/chromium.js';
import { freshlyRead, openAccountList, openFromList, sidebar } from '../browser/crm-pages.js';
import { HOST } from '../crm/config.js';
import { sampleBook } from '../data/sample-book.js';
import { axeFaults } from './support/axe.js';
import { openDashboard, sayName } from './support/dashboard.js';
import { type Stage, setStage } from './support/stage.js';

const EDGE = 'Edge Communications';
const GENE = 'GenePoint';
const UNTIL = dateOfDay(dayOfInstant(Date.now()) + 90);

let folder: string;
let file: string;
let line: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lodestar-managers-'));
  file = join(folder, 'shared.json');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Pins the account on screen as its form lets one, from the star to Enter. */
async function pin(page: Page, reason: string, more?: { tier: string; note: string }) {
  const panel = sidebar(page);
  await panel.getByRole('button', { name: /^(Pin |Pinned: change)/ }).click();
  await panel.getByRole('textbox', { name: 'Why is it pinned?' }).fill(reason);
  if (more) {
    const closed = panel.locator('.pin-more:not([open]) > summary');
    if ((await closed.count()) > 0) await closed.click();
    await panel.getByRole('combobox', { name: 'Tier' }).selectOption(more.tier);
    await panel.getByLabel('Until and including').fill(UNTIL);
    await panel.getByRole('textbox', { name: 'Note to the rep' }).fill(more.note);
  }
  await panel.getByRole('textbox', { name: 'Why is it pinned?' }).press('Enter');
  await panel.locator('.pinned').getByText(reason).waitFor();
}

async function open(page: Page, name: string): Promise<void> {
  await openAccountList(page);
  await openFromList(page, name);
  await freshlyRead(page);
}

describe('a manager', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
    await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(stage.page, GENE);
  });
  afterAll(() => stage?.close());

  it('pins with a tier, a last day and a note, and copies the pin as a line', async () => {
    const { page } = stage;
    await sayName(stage, 'Ana');
    await pin(page, 'ask for the referral');
    await open(page, EDGE);
    await pin(page, 'renewal at risk', { tier: 'key', note: 'Call Rose first' });
    const card = sidebar(page).locator('.pinned');
    await card.getByText('Key', { exact: false }).first().waitFor();
    await card.getByText('Call Rose first').waitFor();
    await sidebar(page).locator('.tier-card.tier-key').waitFor();
    await sidebar(page).focus();
    await page.keyboard.press('v');
    await card.getByText('Copied', { exact: true }).waitFor();
    line = await page.evaluate(() => navigator.clipboard.readText());
    expect(line).toBe(`★ Key until ${UNTIL}: renewal at risk — Ana`);
  });

  it('opens the dashboard from the sidebar, on the pins of this org', async () => {
    const opened = stage.context.waitForEvent('page');
    await sidebar(stage.page).focus();
    await stage.page.keyboard.press(',');
    const page = await opened;
    await page.getByRole('heading', { name: 'Pinned', level: 2 }).waitFor();
    await page.getByRole('link', { name: EDGE }).waitFor();
    expect(page.url()).toContain('#pinned/salesforce/');
    await page.close();
  });

  it('puts pins in order by keys and by dragging, and finds them so again', async () => {
    const page = await openDashboard(stage, 'Pinned');
    const names = () => page.locator('.pin-row h3 a').allInnerTexts();
    await expect.poll(names).toEqual([EDGE, GENE]);
    const up = page.getByRole('button', { name: `Move ${GENE} up` });
    await up.focus();
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual([GENE, EDGE]);
    // At the top it can go no further up: the focus waits on the other button and is not lost.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe(`Move ${GENE} down`);
    await page.reload();
    await expect.poll(names).toEqual([GENE, EDGE]);
    const rows = page.locator('.pin-row');
    await rows.nth(0).locator('.grip').dragTo(rows.nth(1).locator('.grip'));
    await expect.poll(names).toEqual([EDGE, GENE]);
    await page.close();
  });

  it('saves pins as a signed file without facts of the accounts', async () => {
    const page = await openDashboard(stage, 'Share');
    const downloads = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save signed file' }).click();
    await (await downloads).saveAs(file);
    await page.getByText('2 items are in the file').first().waitFor();
    const shared = JSON.parse(await readFile(file, 'utf8'));
    expect(shared).toMatchObject({ lodestar: 1, by: 'Ana', playbooks: [] });
    expect(shared.pins.map((one: { account: string }) => one.account)).toEqual([EDGE, GENE]);
    for (const { pin: words } of shared.pins) expect(words).not.toHaveProperty('basis');
    await page.close();
  });

  it('changes the weights only to what can be used, and sees what would come of it', async () => {
    const page = await openDashboard(stage, 'Settings');
    const part = page.getByRole('region', { name: 'How accounts are judged' });
    await part.getByRole('row', { name: /^Strategic/ }).waitFor();
    await part.getByRole('spinbutton', { name: 'Worth' }).fill('50');
    await part.getByText('The weights must add up to 100%.').waitFor();
    expect(await part.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await part.getByRole('spinbutton', { name: 'Loyalty' }).fill('15');
    await part.getByRole('spinbutton', { name: 'Growth: none below the score' }).fill('54');
    await part.locator('.preview .changed').first().waitFor();
    await part.getByRole('button', { name: 'Save' }).click();
    await part.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    const worth = page.getByRole('spinbutton', { name: 'Worth' });
    await worth.waitFor();
    expect(await worth.inputValue()).toBe('50');
    await page.getByRole('button', { name: 'As delivered' }).click();
    await expect.poll(() => worth.inputValue()).toBe('45');
    await page.close();
  });

  it.each(['Pinned', 'Share', 'Settings'])(
    'finds no fault of accessibility in %s',
    async (name) => {
      const page = await openDashboard(stage, name);
      await page.getByRole('main').getByRole('button').first().waitFor();
      if (name === 'Pinned')
        await page
          .getByRole('button', { name: /^Pinned: change/ })
          .first()
          .click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFaults(page)).toEqual([]);
      }
      // Twice as large, all of it can still be read without scrolling sideways.
      await page.setViewportSize({ width: 320, height: 640 });
      const over = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      expect(await over()).toBe(0);
      await page.close();
    },
  );
});

describe('a colleague in another profile', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
    await open(stage.page, EDGE);
  });
  afterAll(() => stage?.close());

  it('sees who signed, what is new and what conflicts, and takes what is chosen', async () => {
    await pin(stage.page, 'mine');
    const page = await openDashboard(stage, 'Share');
    await page.getByLabel('File to take in').setInputFiles(file);
    await page.getByText(/^From Ana/).waitFor();
    await page.getByText(/^New signer: compare the key/).waitFor();
    await page.getByText('The signature holds').waitFor();
    const part = page.getByRole('region', { name: 'Take in a file' });
    const edge = part.getByRole('checkbox', { name: new RegExp(EDGE) });
    const gene = part.getByRole('checkbox', { name: new RegExp(GENE) });
    expect(await gene.isChecked()).toBe(true);
    expect(await edge.isChecked()).toBe(false);
    await page.getByText('Kept here: mine').waitFor();
    await edge.check();
    await page.getByRole('button', { name: 'Take what is chosen' }).click();
    await page.getByText('2 items were taken in').first().waitFor();

    await stage.page.reload();
    const card = sidebar(stage.page).locator('.pinned');
    await card.getByText('renewal at risk').waitFor();
    await card.getByText('Ana', { exact: false }).first().waitFor();
    await sidebar(stage.page).locator('.tier-card.tier-key').waitFor();

    await page.getByLabel('File to take in').setInputFiles(file);
    await page.getByText(/^Known since/).waitFor();
    expect(await page.getByText('already here').count()).toBe(2);
    await page.close();
  });

  it('is told of a file that was changed, and of one that is wrong, by the field', async () => {
    const page = await openDashboard(stage, 'Share');
    const shared = await readFile(file, 'utf8');
    const changed = join(folder, 'changed.json');
    await writeFile(changed, shared.replace('renewal at risk', 'renewal is certain'));
    await page.getByLabel('File to take in').setInputFiles(changed);
    await page.getByText('The signature does not hold').waitFor();
    expect(await page.getByRole('button', { name: 'Take what is chosen' }).isDisabled()).toBe(true);
    const wrong = join(folder, 'wrong.json');
    await writeFile(wrong, shared.replace('"tier": "key"', '"tier": "gold"'));
    await page.getByLabel('File to take in').setInputFiles(wrong);
    await page.getByText('Something is wrong in the field “pins.0.pin.tier”').waitFor();
    await page.close();
  });

  it('sees the pin whose line stands in the description, until the line is taken out', async () => {
    const { page } = stage;
    await open(page, 'United Oil & Gas Corp.');
    const describe = async (text: string) => {
      const record = page.locator('.windowViewMode-normal.active');
      await record.getByRole('button', { name: 'Edit Description' }).first().click();
      await record.locator('textarea[name="Description"]').fill(text);
      await record.getByRole('button', { name: 'Save', exact: true }).click();
    };
    await describe(`Largest refinery of the region.\n${line}\nSee the plan.`);
    const card = sidebar(page).locator('.pinned');
    await card.getByText('renewal at risk').waitFor();
    await card.getByText('from a line on this page').waitFor();
    await sidebar(page).locator('.tier-card.tier-key').waitFor();
    const dashboard = await openDashboard(stage, 'Pinned');
    await dashboard.getByRole('link', { name: 'United Oil & Gas Corp.' }).waitFor();
    await dashboard.close();
    await describe('Largest refinery of the region.');
    await card.waitFor({ state: 'detached' });
    await sidebar(page).locator('.tier-card:not(.tier-key)').waitFor();
  });
});

/** Where Chromium on Debian looks for policies. */
const POLICIES = '/etc/chromium/policies/managed';
const isChromium = /\/chromium(-browser)?$/.test(findChromium() ?? '');

// Policies are files of the whole machine: only its administrator can write them.
describe.skipIf(!isChromium || process.getuid?.() !== 0)('a company', () => {
  let stage: Stage;
  let policy: string;

  beforeAll(async () => {
    const id = idOfFolder(resolve('dist/chrome'));
    policy = join(POLICIES, `lodestar-test-${process.pid}.json`);
    const account = sampleBook(UNTIL).accounts.find(({ name }) => name === GENE)?.id;
    const set = {
      cuts: { growthFloor: 54 },
      axes: { worth: 0.5, potential: 0.3, loyalty: 0.2 },
      locked: true,
      pins: [
        { org: orgOfHost(HOST), account, reason: 'keep close', tier: 'strategic', until: UNTIL },
      ],
    };
    await mkdir(POLICIES, { recursive: true });
    await writeFile(policy, JSON.stringify({ '3rdparty': { extensions: { [id]: set } } }));
    stage = await setStage();
    expect(stage.extensionId).toBe(id);
  });
  afterAll(async () => {
    await rm(policy, { force: true });
    await stage?.close();
  });

  it('pins accounts for everybody, until a user pins them otherwise', async () => {
    // Loaded by hand, the extension comes after the policies: Chromium reads them once more for it.
    await expect.poll(() => managed(stage), { timeout: 30_000 }).toHaveProperty('pins');
    await open(stage.page, GENE);
    const card = sidebar(stage.page).locator('.pinned');
    await card.getByText('keep close').waitFor();
    await card.getByText('set by your company').waitFor();
    await sidebar(stage.page).locator('.tier-card.tier-strategic').waitFor();
    await pin(stage.page, 'mine', { tier: 'key', note: '' });
    await card.getByText('Your company says Strategic').waitFor();
  });

  it('sets the judgement, and users see what it set and cannot change it where it is locked', async () => {
    const page = await openDashboard(stage, 'Settings');
    await page.getByText(/^Your company sets weights/).waitFor();
    const worth = page.getByRole('spinbutton', { name: 'Worth' });
    expect(await worth.inputValue()).toBe('50');
    expect(await worth.isDisabled()).toBe(true);
    await page.close();
  });
});

/** What the extension is given of the policy. */
async function managed(stage: Stage): Promise<unknown> {
  const worker = await stage.worker();
  return worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { managed: { get(): Promise<unknown> } } };
    };
    return chrome.storage.managed.get();
  });
}

/** The id Chromium gives an unpacked extension: the SHA-256 of its folder, in the letters a to p. */
function idOfFolder(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
