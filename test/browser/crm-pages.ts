import type { Locator, Page } from 'playwright-core';
import type { Choices } from '../crm/app/settings.js';
import { HOST, SETTINGS_KEY } from '../crm/config.js';

/** The address of a page of the test CRM, on its own host or another that leads to it. */
export function crmUrl(path: string, host: string = HOST): string {
  return `https://${host}${path}`;
}

export const ACCOUNT_LIST = crmUrl('/lightning/o/Account/list?filterName=AllAccounts');

/** Sets the CRM user's own settings on a host; they hold from the next load on. */
export async function useCrmSettings(page: Page, choices: Choices, host?: string): Promise<void> {
  await page.goto(crmUrl('/assets/icon.svg', host));
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    SETTINGS_KEY,
    JSON.stringify(choices),
  ] as const);
}

/** The sidebar: found as a screen reader finds it, by its landmark. */
export function sidebar(page: Page): Locator {
  return page.locator('lodestar-sidebar').getByRole('complementary');
}

/** Opens the list of all accounts and waits until the sidebar has ranked it. */
export async function openAccountList(page: Page): Promise<void> {
  await page.goto(ACCOUNT_LIST);
  await sidebar(page).getByRole('listitem').first().waitFor();
}

/** Clicks an account in the CRM's list, as a user does, and waits until the sidebar follows. */
export async function openFromList(page: Page, name: string): Promise<void> {
  const link = page.locator('table').getByRole('link', { name, exact: true }).first();
  await link.waitFor({ timeout: 10_000 }).catch(() => {
    throw new Error(`The list shows no account named "${name}".`);
  });
  await link.click();
  await accountHeading(page, name).waitFor();
}

/** The sidebar's heading for an account. */
export function accountHeading(page: Page, name: string): Locator {
  return sidebar(page).getByRole('heading', { name, exact: true, level: 2 });
}

/** Waits until the sidebar shows the page as it stands now, and not the brief of an earlier visit. */
export async function freshlyRead(page: Page): Promise<void> {
  await sidebar(page).locator('.freshness.read').waitFor();
}

/** Scrolls to the related lists, which the CRM fills only then, and waits until they are filled. */
export async function relatedListsRead(page: Page): Promise<void> {
  const active = page.locator('.windowViewMode-normal.active');
  const waiting = active.locator('laf-progressive-container[aria-busy="true"]');
  while ((await waiting.count()) > 0) {
    // It may have filled since it was counted, and then there is nothing to scroll to.
    await waiting
      .first()
      .scrollIntoViewIfNeeded({ timeout: 1_000 })
      .catch(() => undefined);
    await page.waitForTimeout(100);
  }
  await active.locator('h1').first().scrollIntoViewIfNeeded();
}

/**
 * The tier the sidebar shows of an account, in the user's language.
 * @throws an Error when it shows none within the time Playwright waits
 */
export async function shownTier(page: Page, name: string): Promise<string> {
  await accountHeading(page, name).waitFor();
  await freshlyRead(page);
  const card = sidebar(page).locator('.tier-card:not(.unknown)').getByRole('heading');
  await card.waitFor({ timeout: 10_000 }).catch(() => {
    throw new Error(`The sidebar showed no tier of "${name}": not enough is known of it.`);
  });
  return (await card.innerText()).trim();
}
