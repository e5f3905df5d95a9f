import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrmBrowser, crmBrowser, settled } from './crm-browser.js';
import { findInPage } from './find-in-page.js';
import { PAGE_KINDS, type PageKind, type Visit } from './page-kinds.js';
import { pageObjects } from './page-objects.js';

type Mode = 'plain' | 'synthetic' | 'native';

/** Namespaces whose page objects are followed; the base components are Salesforce's own code. */
const SPACES = ['records', 'record/flexipage', 'flexipage', 'lists', 'force', 'navex'];

let browser: CrmBrowser;

beforeAll(async () => {
  browser = await crmBrowser();
});
afterAll(() => browser?.close());

async function foundOn(kind: PageKind, visit: Visit, components: Mode) {
  const page = await browser.open(visit.path, { ...visit.settings, components });
  if (visit.edit) {
    // Playwright looks through open shadow roots.
    await page.locator('button.inline-edit-trigger:visible').first().click();
    await settled(page);
  }
  const objects = pageObjects(
    kind.starts.map((start) => start.object),
    SPACES,
  );
  return page.evaluate(findInPage, [objects, kind.starts] as const);
}

async function foundOnAll(kind: PageKind, mode: Mode) {
  const total: { [element: string]: number } = {};
  for (const visit of kind.visits) {
    for (const [element, count] of Object.entries(await foundOn(kind, visit, mode))) {
      total[element] = (total[element] ?? 0) + count;
    }
  }
  return total;
}

const CASES = PAGE_KINDS.flatMap((kind) =>
  (kind.inEveryMode ? (['plain', 'synthetic', 'native'] as const) : (['plain'] as const)).map(
    (mode) => ({ kind, mode, name: kind.name }),
  ),
);

describe.each(CASES)("Salesforce's page objects: $name, $mode", ({ kind, mode }) => {
  it('find what they look for', { timeout: 180_000 }, async () => {
    const found = await foundOnAll(kind, mode);
    const missing = Object.keys(found).filter((element) => found[element] === 0);
    expect(missing.filter((element) => !(element in kind.absent))).toEqual([]);
    for (const { object } of kind.starts) expect(found[`${object}.root`]).toBeGreaterThan(0);
    // In native shadow nothing else can match by accident: what is listed as absent is.
    if (mode === 'native') {
      const there = Object.keys(kind.absent).filter((element) => (found[element] ?? 0) > 0);
      expect(there).toEqual([]);
    }
  });
});
