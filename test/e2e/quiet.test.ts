import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateOfDay, dayOfInstant } from '../../src/account/calendar-date.js';
import { crmUrl, openAccountList, openFromList } from '../browser/crm-pages.js';
import { sampleBook } from '../data/sample-book.js';
import { type Stage, setStage } from './support/stage.js';

const BOOK = sampleBook(dateOfDay(dayOfInstant(Date.now())));

let stage: Stage;
let session: CDPSession;
let world: number | undefined;

beforeAll(async () => {
  stage = await setStage();
  session = await stage.context.newCDPSession(stage.page);
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(stage.extensionId)) world = context.id;
  });
  session.on('Runtime.executionContextsCleared', () => {
    world = undefined;
  });
  await session.send('Runtime.enable');
});
afterAll(async () => {
  await stage?.close();
});

/** How many objects of a kind are alive in our content script's own world. */
async function alive(kind: string): Promise<number> {
  if (world === undefined) throw new Error('The content script does not run on this page.');
  await session.send('HeapProfiler.collectGarbage');
  const { result } = await session.send('Runtime.evaluate', {
    expression: `${kind}.prototype`,
    contextId: world,
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function () { return this.length; }',
    objectId: objects.objectId ?? '',
    returnByValue: true,
  });
  return length.value;
}

/** Timers and idle callbacks that our script asked for during a second. */
async function timersInASecond(): Promise<number> {
  const browser = await stage.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('No session to trace with.');
  const events: { name: string; args?: { data?: { stackTrace?: { url: string }[] } } }[] = [];
  browser.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as typeof events)),
  );
  const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'disabled-by-default-devtools.timeline.stack',
      ],
    },
  });
  await stage.page.waitForTimeout(1_000);
  await browser.send('Tracing.end');
  await complete;
  await browser.detach();
  return events.filter(
    ({ name, args }) =>
      /^(TimerInstall|RequestIdleCallback|RequestAnimationFrame|FireIdleCallback)$/.test(name) &&
      args?.data?.stackTrace?.some((frame) => frame.url.includes(stage.extensionId)),
  ).length;
}

const hosts = () => stage.page.locator('lodestar-sidebar').count();

it('the measures see what is there on an account', async () => {
  await openAccountList(stage.page);
  await openFromList(stage.page, 'Edge Communications');
  expect(await hosts()).toBe(1);
  expect(await alive('MutationObserver')).toBeGreaterThan(0);
  await stage.page.evaluate(() => {
    const title = document.querySelector('.windowViewMode-normal.active h1');
    setInterval(() => title?.append(' '), 100);
  });
  expect(await timersInASecond()).toBeGreaterThan(0);
});

/** Pages that are neither an account's nor name one: nothing of ours is ever there. */
const SILENT = [
  ['the home page', '/lightning/page/home'],
  ['a case', `/lightning/r/${BOOK.cases[0]?.id}/view`],
  ['a list of cases', '/lightning/o/Case/list?filterName=AllCases'],
  ['a user', `/lightning/r/User/${BOOK.owner.id}/view`],
] as const;

/** Pages that name an account: they are read once, and then nothing of ours is there. */
const TELLING = [
  ['a list of opportunities', '/lightning/o/Opportunity/list?filterName=AllOpportunities'],
  ['an opportunity', `/lightning/r/Opportunity/${BOOK.opportunities[0]?.id}/view`],
  ['a contact', `/lightning/r/Contact/${BOOK.contacts[0]?.id}/view`],
] as const;

async function expectNothing(): Promise<void> {
  expect(await hosts()).toBe(0);
  expect(await alive('MutationObserver')).toBe(0);
  expect(await timersInASecond()).toBe(0);
}

describe.each(SILENT)('on %s', (_, path) => {
  it('loaded afresh, there is no host element, no observer and no timer', async () => {
    await stage.page.goto(crmUrl(path));
    await stage.page.waitForTimeout(300);
    await expectNothing();
  });
});

describe.each([...SILENT, ...TELLING])('on %s', (_, path) => {
  it('reached from an account, nothing of the visit is left', async () => {
    await openAccountList(stage.page);
    await openFromList(stage.page, 'GenePoint');
    await stage.page.waitForTimeout(1_000);
    await stage.page.evaluate((to) => window.testCrm?.navigate(to), path);
    await expect.poll(hosts).toBe(0);
    await stage.page.waitForTimeout(4_000);
    await expectNothing();
  });
});

describe.each(TELLING)('on %s', (_, path) => {
  it('nothing is drawn and nothing observed, and once it is read no timer is left', async () => {
    await stage.page.goto(crmUrl(path));
    await stage.page.waitForTimeout(1_000);
    expect(await hosts()).toBe(0);
    expect(await alive('MutationObserver')).toBe(0);
    await stage.page.waitForTimeout(4_000);
    await expectNothing();
  });
});
