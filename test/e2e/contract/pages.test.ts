import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrmBrowser, crmBrowser, settled } from './crm-browser.js';

const EDGE = '001gK00000Vq3XaQAJ';
const ACCOUNT = `/lightning/r/Account/${EDGE}/view`;
const CONTACT = '/lightning/r/Contact/003gK00000Tn8pZQAR/view';

/** The page on screen, as extensions in use find it. */
const ACTIVE =
  'div.windowViewMode-normal.active, section.oneConsoleTab div.windowViewMode-maximized.active.lafPageHost';

let browser: CrmBrowser;

beforeAll(async () => {
  browser = await crmBrowser();
});
afterAll(() => browser?.close());

describe('the console', () => {
  it('shows the sub-tab of the path inside the workspace of `ws`', async () => {
    const page = await browser.open(`${CONTACT}?ws=${encodeURIComponent(ACCOUNT)}`, {
      app: 'console',
    });
    expect(await page.locator(ACTIVE).locator('h1').allInnerTexts()).toEqual([
      expect.stringContaining('Rose Gonzalez'),
    ]);
    const tabs = page.locator('.oneConsoleTabItem .title');
    expect(await tabs.allInnerTexts()).toEqual([
      'Edge Communications',
      'Edge Communications',
      'Rose Gonzalez',
    ]);
  });

  it('opens links as sub-tabs, and records of the split view as workspaces; all stay mounted', async () => {
    const page = await browser.open(ACCOUNT, { app: 'console' });
    await page
      .locator('section.oneConsoleTab.active a', { hasText: 'Sean Forbes' })
      .first()
      .click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('ws')).toBe(ACCOUNT);
    await page.locator('.navexSplitViewWrapper a', { hasText: 'GenePoint' }).click();
    await settled(page);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('.navexWorkspace').count()).toBe(2);
    expect(await page.locator('one-record-home-flexipage2').count()).toBe(3);
    const shown = page.locator(ACTIVE).filter({ visible: true });
    expect(await shown.locator('h1').innerText()).toContain('GenePoint');
    // Two match: a workspace keeps its own sub-tab active while it is hidden.
    expect(await page.locator(ACTIVE).count()).toBe(2);
    await page.locator('.navexConsoleNav .oneConsoleTabItem.active .close button').click();
    await settled(page);
    expect(await page.locator('.navexWorkspace').count()).toBe(1);
  });
});

describe('other faces of Salesforce', () => {
  it('an Experience Cloud site links inside itself', async () => {
    const page = await browser.open(`/partners/s/account/${EDGE}/edge-communications`, {});
    expect(await page.locator('h2 a').first().getAttribute('href')).toBe(
      `/partners/s/relatedlist/${EDGE}/Opportunities`,
    );
    expect(await page.locator(ACTIVE).count()).toBe(0);
    await page.locator('a', { hasText: 'Rose Gonzalez' }).first().click();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe(
      '/partners/s/contact/003gK00000Tn8pZQAR/rose-gonzalez',
    );
    expect(await page.locator('h1').allInnerTexts()).toHaveLength(1);
  });

  it('Classic has labels and values in cells of a table', async () => {
    const page = await browser.open(`/${EDGE}`, { extras: true });
    const row = page.locator('td.labelCol', { hasText: /^Annual Revenue$/ });
    expect(await row.locator('xpath=following-sibling::td[1]').innerText()).toBe('$139,000,000');
    expect(await page.locator('[id="acc3_ileinner"]').innerHTML()).toBe('&nbsp;');
    const ids = await page.locator('[id$="_ileinner"]').evaluateAll((all) => all.map((e) => e.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(await page.locator('body.sfdcBody').count()).toBe(1);
  });

  it.each([
    ['/lightning/r/Account/001000000000001AAA/view', 'find the record'],
    [ACCOUNT, 'access to this record'],
  ])('%s cannot be shown', async (path, words) => {
    const page = await browser.open(path, { noAccess: [EDGE] });
    expect(await page.locator('flexipage-error').innerText()).toContain(words);
    expect(await page.locator('one-record-home-flexipage2').count()).toBe(0);
  });
});

describe('the extras', () => {
  const OUTPUT = '[data-output-element-id="output-field"]';
  const TAGS = [
    'lightning-formatted-text',
    'lightning-formatted-phone',
    'lightning-formatted-url',
    'lightning-formatted-email',
    'lightning-formatted-number',
    'lightning-formatted-rich-text',
    'lightning-formatted-location',
    'lightning-formatted-address',
    'lightning-formatted-date-time',
    'records-output-phone',
    'records-modstamp',
    'force-lookup',
    'force-owner-lookup',
    'records-record-type',
    'records-record-layout-lookup',
    'records-record-layout-checkbox',
    'records-formula-output',
    'formula-output-formula-html',
    'emailui-formatted-email-account',
    'force-aloha-page',
    'span',
  ];

  it('show every output element, and none of them without the switch', async () => {
    const page = await browser.open(ACCOUNT, { extras: true });
    const tags = await page.locator(OUTPUT).evaluateAll((all) => all.map((e) => e.localName));
    expect([...new Set(tags)].sort()).toEqual([...TAGS].sort());
    const usual = await browser.open(ACCOUNT, {});
    expect(await usual.locator(OUTPUT).count()).toBe(28);
  });

  it('count what is cut as "at least", and convert amounts in parentheses', async () => {
    const page = await browser.open('/lightning/r/Account/001gK00000Vq3XhQAJ/view', {
      extras: true,
      listRows: 3,
      userCurrency: 'EUR',
      listsIn: 'both',
    });
    const counts = await page
      .locator('lst-list-view-manager-header h2 a')
      .evaluateAll((all) =>
        all.map((a) => [
          a.getAttribute('href')?.split('/').at(-2) ?? '',
          a.lastElementChild?.textContent ?? '',
        ]),
      );
    expect(Object.fromEntries(counts)).toMatchObject({
      Opportunities: '(3+)',
      Contacts: '(3+)',
      Assets: '(3+)',
      Contracts: '(3)',
      Orders: '(3+)',
      OpenActivities: '(2)',
      ActivityHistories: '(3+)',
    });
    const first = page.locator('[data-col-key-value^="Amount-"][data-cell-value]').first();
    expect(await first.getAttribute('data-cell-value')).toMatch(
      /^USD [\d,]+\.00 \(EUR [\d,]+\.00\)$/,
    );
  });
});
