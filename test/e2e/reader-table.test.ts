import { beforeAll, describe, expect, it } from 'vitest';
import * as table from '../../src/crm/salesforce/table.js';
import { crmBrowser, settled } from './contract/crm-browser.js';
import type { Visit } from './contract/page-kinds.js';
import { EXPECTED_COUNTS } from './support/expected-counts.js';
import { countInPage, linesOf, questionOf } from './support/table-lines.js';
import { TABLE_PAGES, type TablePage } from './support/table-pages.js';

const LINES = linesOf(table, EXPECTED_COUNTS);
const PAGES = Object.entries(TABLE_PAGES) as readonly [TablePage, Visit][];

/** How many each line finds on each page, in the order of the lines. */
const found = new Map<TablePage, readonly number[]>();

beforeAll(async () => {
  const browser = await crmBrowser();
  try {
    for (const [name, visit] of PAGES) {
      const page = await browser.open(visit.path, visit.settings);
      if (visit.edit) {
        await page.locator('button.inline-edit-trigger:visible').first().click();
        await settled(page);
      }
      found.set(name, await page.evaluate(countInPage, LINES.map(questionOf)));
    }
  } finally {
    await browser.close();
  }
}, 240_000);

describe('each line of the reader’s table finds what it is for', () => {
  it.each(LINES.map((line, place) => ({ ...line, place })))('$name', ({ expected, place }) => {
    const counts = Object.fromEntries(
      PAGES.map(([page]) => [page, found.get(page)?.[place]] as const),
    );
    if ('nowhere' in expected) {
      expect(Object.values(counts).every((count) => count === 0)).toBe(true);
      return;
    }
    const wanted = Object.entries(expected.on);
    // A line that is expected nowhere needs a reason.
    expect(wanted.some(([, count]) => count !== 0)).toBe(true);
    for (const [page, count] of wanted) {
      if (count === 'some') expect(counts[page], page).toBeGreaterThan(0);
      else expect(counts[page], page).toBe(count);
    }
  });
});
