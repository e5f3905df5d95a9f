import { afterAll, beforeAll, expect, it } from 'vitest';
import { dateOfDay, dayOfInstant } from '../../src/account/calendar-date.js';
import { crmUrl, sidebar } from '../browser/crm-pages.js';
import type { Delays } from '../crm/config.js';
import { sampleBook } from '../data/sample-book.js';
import { withCopies } from '../data/sample-copies.js';
import { mixedFacts } from './support/mixed-facts.js';
import { seeded } from './support/seeded.js';
import { settled } from './support/shown.js';
import { type Stage, setStage } from './support/stage.js';
import { storedAccounts } from './support/stored.js';

const ACCOUNTS = 50;
const NAVIGATIONS = 1_000;
/** One navigation in so many is left alone for long enough that the page can be read. */
const READ_EVERY = 12;
const READ_MS = 700;

const TODAY = dateOfDay(dayOfInstant(Date.now()));
const SAMPLE = sampleBook(TODAY);
const COPIES = ACCOUNTS - SAMPLE.accounts.length;
const BOOK = withCopies(SAMPLE, COPIES, TODAY);

interface Step {
  readonly path: string;
  readonly delays: Partial<Delays>;
  readonly waitMs: number;
}

/** Where to go, how late everything comes there, and how long to stay. */
function plan(seed: number): Step[] {
  const next = seeded(seed);
  const upTo = (limit: number) => Math.floor(next() * (limit + 1));
  return Array.from({ length: NAVIGATIONS }, (_, step) => ({
    path: `/lightning/r/Account/${BOOK.accounts[upTo(ACCOUNTS - 1)]?.id}/view`,
    delays: {
      title: upTo(120),
      dom: upTo(120),
      highlights: upTo(250),
      values: upTo(250),
      lists: upTo(250),
    },
    // More short stays than long ones.
    waitMs: step % READ_EVERY === 0 ? READ_MS : Math.min(upTo(150), upTo(150), upTo(150)),
  }));
}

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({
    viewport: { width: 1440, height: 2400 },
    deviceScaleFactor: 0.25,
    crm: { today: TODAY },
    settings: { copies: COPIES },
  });
});
afterAll(async () => {
  await stage?.close();
});

it('1,000 hurried navigations among 50 accounts with late renders mix no facts', async () => {
  const { page } = stage;
  await page.goto(crmUrl(`/lightning/r/Account/${BOOK.accounts[0]?.id}/view`));
  await sidebar(page).locator('.freshness.read').waitFor();
  await page.evaluate(async (steps) => {
    for (const { path, delays, waitMs } of steps) {
      window.testCrm?.setDelays(delays);
      window.testCrm?.navigate(path);
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }, plan(3));
  await settled(page);

  const accounts = await storedAccounts(stage);
  expect(accounts.flatMap((account) => mixedFacts(account, BOOK))).toEqual([]);
  // The check sees it where there is something to see.
  const [one, another] = accounts.filter(
    ({ facts, related }) =>
      facts.employees?.state === 'read' && related.opportunities?.state === 'read',
  );
  if (!one || !another) throw new Error('No two accounts were read.');
  expect(mixedFacts({ ...one, facts: another.facts }, BOOK)).not.toEqual([]);
  expect(mixedFacts({ ...one, related: another.related }, BOOK)).not.toEqual([]);
  // Nothing is mixed where nothing is read: the pages of many accounts must have been.
  const has = (check: (account: (typeof accounts)[number]) => boolean) =>
    accounts.filter(check).length;
  expect(has(({ facts }) => facts.employees?.state === 'read')).toBeGreaterThanOrEqual(30);
  expect(has(({ related }) => related.opportunities?.state === 'read')).toBeGreaterThanOrEqual(20);
}, 240_000);
