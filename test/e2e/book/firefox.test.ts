import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureFirefox, FIREFOX_MISSING } from '../../browser/firefox.js';
import { NOW, SAMPLE } from '../../unit/judge/sample-accounts.js';
import { type ServedModule, serveModule } from '../support/in-page.js';
import { type BookCommand, nameOnly, readingOf } from './commands.js';
import { Model } from './model.js';
import { rounded } from './rounded.js';

type Module = typeof import('./module.js');

const firefox = ensureFirefox();
if (!firefox && process.env['CI']) throw new Error(FIREFOX_MISSING);

describe.skipIf(!firefox)('in Firefox', () => {
  let served: ServedModule;
  let browser: Browser;

  beforeAll(async () => {
    served = await serveModule(new URL('./module.ts', import.meta.url));
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox ?? '',
      headless: true,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it('the keeper answers as in memory, through restarts and a damaged standing', async () => {
    const [first, second] = SAMPLE;
    if (!first || !second) throw new Error('The sample is empty.');
    const list: BookCommand[] = [
      { does: 'list', readings: SAMPLE.map(nameOnly) },
      ...SAMPLE.map((one): BookCommand => ({ does: 'publish', reading: readingOf(one) })),
      { does: 'stop' },
      { does: 'pin', key: first.key, reason: 'renewal' },
      { does: 'damage', part: 'rows/0', bytes: [1, 2, 3] },
      { does: 'publish', reading: readingOf(second) },
      { does: 'note', key: first.key, text: 'Rose signs' },
      { does: 'damage', part: 'all', bytes: null },
      { does: 'list', readings: SAMPLE.map(readingOf) },
    ];
    const page = await browser.newPage();
    await page.goto(served.origin);
    const answers = await page.evaluate(
      async (list, from) => {
        const { obey } = (globalThis as unknown as { underTest: Module }).underTest;
        // As text, because the protocol gives an object that occurs twice only once.
        return JSON.stringify(await obey('firefox', list, from, 1_000));
      },
      list,
      NOW,
    );
    const model = new Model();
    const expected = list.map((one, n) => model.obey(one, NOW + n * 1_000));
    expect(rounded(JSON.parse(answers))).toEqual(rounded(expected));
  });
});
