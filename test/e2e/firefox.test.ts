import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST } from '../crm/config.js';
import { type FirefoxStage, firefoxOrSkip, setFirefoxStage } from './support/firefox-stage.js';

const firefox = firefoxOrSkip();

describe.skipIf(!firefox)('in Firefox', () => {
  let stage: FirefoxStage;
  beforeAll(async () => {
    stage = await setFirefoxStage(firefox ?? '');
  });
  afterAll(() => stage?.close());

  /** The sidebar's text, through its open shadow root. */
  const text = () =>
    stage.page.evaluate(
      () => document.querySelector('lodestar-sidebar')?.shadowRoot?.textContent ?? '',
    );

  async function until(part: string): Promise<void> {
    await expect.poll(text, { timeout: 30_000, interval: 200 }).toContain(part);
  }

  it('a list of accounts is ranked, and the brief stands beside an account', async () => {
    await stage.page.goto(
      `https://${HOST}:${stage.crm.port}/lightning/o/Account/list?filterName=AllAccounts`,
    );
    await until('13 accounts, the most strategic first');
    await stage.page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('table a')];
      links.find((link) => link.textContent?.trim() === 'Edge Communications')?.click();
    });
    await until('Sean Forbes');
    const shown = await text();
    expect(shown).toContain('Edge Communications');
    expect(shown).toContain('Electronics · 1,000 employees · $139M');
    expect(shown).toContain('Edge Emergency Generator');
  });

  it('what was stored is painted at once after a reload', async () => {
    await stage.page.reload({ waitUntil: 'domcontentloaded' });
    await until('Sean Forbes');
  });

  it('a call stands in place of the brief', async () => {
    await stage.page.evaluate(() => {
      const root = document.querySelector('lodestar-sidebar')?.shadowRoot;
      root?.querySelector<HTMLElement>('.call-button')?.click();
    });
    await until('End, copy summary');
  });
});
