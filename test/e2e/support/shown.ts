import type { Page } from 'playwright-core';
import { sidebar } from '../../browser/crm-pages.js';

/** What a user can read in the sidebar of an account, part by part. */
export interface Shown {
  readonly name: string;
  readonly tier: string;
  readonly axes: readonly string[];
  readonly drivers: readonly string[];
  readonly plays: readonly string[];
  readonly people: readonly string[];
}

/** Reads the sidebar as it is drawn now, with everything that "Show more" would show. */
export async function shown(page: Page): Promise<Shown> {
  const panel = sidebar(page);
  for (const more of await panel.getByRole('button', { name: /^(Show|Mostrar) / }).all()) {
    if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
  }
  const texts = (selector: string) => panel.locator(selector).allInnerTexts();
  return {
    name: await panel.getByRole('heading', { level: 2 }).innerText(),
    tier: (await texts('.tier-card h3'))[0]?.split('\n').at(-1)?.trim() ?? '',
    axes: (await texts('.axes .place')).map(line),
    drivers: (await texts('.driver-line > span:not(.points):not(.chevron)')).map(line),
    plays: (await texts('.play-line')).map(line),
    people: (await texts('.person-name')).map(line),
  };
}

/** One line of text, whatever lines the layout broke it into. */
export function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Waits until the page was read whole: nothing about it changes any more. */
export async function settled(page: Page): Promise<void> {
  let before = '';
  for (let same = 0; same < 8; ) {
    await page.waitForTimeout(250);
    const now = await sidebar(page).innerText();
    same = now === before && now !== '' ? same + 1 : 0;
    before = now;
  }
}
