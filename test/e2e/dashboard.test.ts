import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dateOfDay, dayOfInstant } from '../../src/account/calendar-date.js';
import {
  makeSigningKeys,
  publicKeyText,
  SHARE_FORM,
  sharedPin,
  signShare,
} from '../../src/book/share/index.js';
import { orgOfHost } from '../../src/crm/salesforce/address.js';
import { accountHeading, freshlyRead, sidebar } from '../browser/crm-pages.js';
import { HOST } from '../crm/config.js';
import { sampleBook } from '../data/sample-book.js';
import { openDashboard } from './support/dashboard.js';
import { type Stage, setStage } from './support/stage.js';

const NAME = 'Edge Communications';
const OTHER = 'second-corp';
const ORG = orgOfHost(HOST) ?? '';
const ID =
  sampleBook(dateOfDay(dayOfInstant(Date.now()))).accounts.find(({ name }) => name === NAME)?.id ??
  '';

let folder: string;
let stage: Stage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lodestar-dashboard-'));
  stage = await setStage();
  for (const org of [ORG, OTHER]) {
    await stage.page.goto(`https://${org}.lightning.force.com/lightning/r/Account/${ID}/view`);
    await accountHeading(stage.page, NAME).waitFor();
    await freshlyRead(stage.page);
  }
});
afterAll(async () => {
  await stage?.close();
  await rm(folder, { recursive: true, force: true });
});

it('shows one org at a time: pins of one are not seen in the other, and the choice stands in the address', async () => {
  const panel = sidebar(stage.page);
  await panel.getByRole('button', { name: `Pin ${NAME}` }).click();
  await panel.getByRole('textbox', { name: 'Why is it pinned?' }).fill('only here');
  await panel.getByRole('textbox', { name: 'Why is it pinned?' }).press('Enter');
  await panel.locator('.pinned').getByText('only here').waitFor();

  const page = await openDashboard(stage, 'Pinned');
  const choice = page.getByRole('combobox', { name: 'Org' });
  await choice.selectOption({ label: OTHER });
  await page.getByText('only here').waitFor();
  expect(new URL(page.url()).hash).toBe(`#pinned/salesforce/${OTHER}`);
  await choice.selectOption({ label: ORG });
  await page.getByText('only here').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  expect(new URL(page.url()).hash).toBe(`#settings/salesforce/${ORG}`);
  await page.reload();
  await expect.poll(() => choice.inputValue()).toContain(ORG);
  await page.close();
});

it('without Ed25519 says that files can be neither signed nor checked here, and takes nothing in', async () => {
  const keys = await makeSigningKeys();
  const pin = sharedPin({ crm: 'salesforce', org: ORG, id: ID }, NAME, {
    reason: 'from a colleague',
    from: Date.now(),
  });
  const file = await signShare(
    {
      lodestar: SHARE_FORM,
      by: 'Ana',
      publicKey: await publicKeyText(keys),
      issuedAt: Date.now(),
      pins: [pin],
      playbooks: [],
    },
    keys,
  );
  const path = join(folder, 'shared.json');
  await writeFile(path, JSON.stringify(file));

  // As browsers answer that do not have the algorithm.
  const worker = await stage.worker();
  await worker.evaluate(() => {
    const subtle = crypto.subtle as unknown as { [name: string]: (...args: unknown[]) => unknown };
    for (const [name, at] of [
      ['generateKey', 0],
      ['importKey', 2],
      ['sign', 0],
      ['verify', 0],
    ] as const) {
      const own = subtle[name]?.bind(crypto.subtle);
      subtle[name] = (...args) =>
        args[at] === 'Ed25519'
          ? Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'))
          : own?.(...args);
    }
  });
  const page = await openDashboard(stage, 'Share');
  await page.getByText(/^This browser cannot sign files: it has no Ed25519/).waitFor();
  await page.getByLabel('File to take in').setInputFiles(path);
  await page.getByText(/^This browser cannot check the signature: it has no Ed25519/).waitFor();
  expect(await page.getByRole('button', { name: 'Take what is chosen' }).isDisabled()).toBe(true);
  await page.getByRole('combobox', { name: 'Org' }).selectOption({ label: OTHER });
  const save = page.getByRole('button', { name: 'Save signed file' });
  await save.waitFor();
  expect(await save.isDisabled()).toBe(true);
  await page.close();
});
