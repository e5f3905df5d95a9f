import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrmBrowser, crmBrowser } from './crm-browser.js';

const ACCOUNT = '/lightning/r/Account/001gK00000Vq3XaQAJ/view';
const MARK = '[data-target-selection-name="sfdc:RecordField.Account.AnnualRevenue"]';

let browser: CrmBrowser;

beforeAll(async () => {
  browser = await crmBrowser();
});
afterAll(() => browser?.close());

/** Runs an expression in an isolated world, as an extension's content script does. */
async function inIsolatedWorld(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'content-script',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

/** How a world sees the page: what is found without entering shadow roots, and how many roots it sees. */
const SEEN = `(() => {
  const roots = (root) => [...root.querySelectorAll('*')].reduce(
    (sum, element) => sum + (element.shadowRoot ? 1 + roots(element.shadowRoot) : 0), 0);
  const text = (css) => document.querySelector(css)?.textContent ?? null;
  return {
    revenue: text('${MARK} [data-output-element-id]'),
    phoneLink: text('${MARK.replace('AnnualRevenue', 'Phone')} lightning-formatted-phone a'),
    tabs: document.querySelectorAll('lightning-tab-bar li[data-tab] a').length,
    rows: document.querySelectorAll('tr[data-row-key-value]:not([data-row-key-value=HEADER])').length,
    cells: document.querySelectorAll('[data-col-key-value^="Amount-lstFormattedText-"]').length,
    shadowRoots: roots(document),
  };
})()`;

/** Runs in the page: the texts of elements as they are composed, without spaces and what is not shown. */
function composedTexts(elements: readonly Element[]): string[] {
  const hidden = 'button, style, svg, lightning-static-map, .slds-assistive-text';
  const text = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (!(node instanceof Element) || node.matches(hidden)) return '';
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const inside = assigned.length > 0 ? assigned : (node.shadowRoot ?? node).childNodes;
    return [...inside].map(text).join('');
  };
  return elements.map((element) => text(element).replace(/\s+/g, ''));
}

interface Seen {
  readonly revenue: string | null;
  readonly phoneLink: string | null;
  readonly tabs: number;
  readonly rows: number;
  readonly cells: number;
  readonly shadowRoots: number;
}

async function worlds(components: 'synthetic' | 'native') {
  const page = await browser.open(ACCOUNT, { components });
  const isolated = (await inIsolatedWorld(page, SEEN)) as Seen;
  const main = (await page.evaluate(SEEN)) as Seen;
  return { isolated, main };
}

describe("what a content script sees of Salesforce's own components", () => {
  it('in synthetic shadow: one flat tree, where the page itself sees shadow roots', async () => {
    const { isolated, main } = await worlds('synthetic');
    expect(isolated.shadowRoots).toBe(0);
    expect(isolated.phoneLink).toBe('(512) 757-6000');
    expect(isolated.tabs).toBe(2);
    expect(isolated.rows).toBe(4);
    // The heading's cell and one a row.
    expect(isolated.cells).toBe(5);
    expect(main.shadowRoots).toBeGreaterThan(50);
    expect(main.phoneLink).toBeNull();
    expect(main.rows).toBe(0);
  });

  it('in native shadow: open roots from the page down to the value, as the page does', async () => {
    const { isolated, main } = await worlds('native');
    expect(isolated.shadowRoots).toBeGreaterThan(200);
    expect(isolated.shadowRoots).toBe(main.shadowRoots);
    expect(isolated).toMatchObject({ revenue: null, phoneLink: null, tabs: 0, rows: 0 });
  });

  it('the values of the details are the same in every mode', async () => {
    const texts: { [mode: string]: readonly string[] } = {};
    for (const components of ['plain', 'synthetic', 'native'] as const) {
      const page = await browser.open(ACCOUNT, { components, extras: true });
      texts[components] = await page
        .locator('[data-output-element-id="output-field"]')
        .evaluateAll(composedTexts);
    }
    expect(texts['plain']).toHaveLength(50);
    for (const value of ['EdgeCommunications', '$139,000,000', '82.5%', '12.5%', 'Green']) {
      expect(texts['plain']).toContain(value);
    }
    expect(texts['synthetic']).toEqual(texts['plain']);
    expect(texts['native']).toEqual(texts['plain']);
  });
});
