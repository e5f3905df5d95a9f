import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    readonly axe?: typeof axe;
  }
}

/** What axe looks at, and for what; without it the whole page, and all of its rules. */
interface Look {
  /** A selector. */
  readonly within?: string;
  /** A path of selectors, each but the last that of a host whose shadow holds the next. */
  readonly without?: readonly [string, string, ...string[]];
  readonly onlyRule?: string;
  readonly exceptRule?: string;
}

let source: string | undefined;

/**
 * What axe finds, with contrast it could not measure counted as a fault. Axe is put into a page once:
 * half a megabyte anew for every look took longer than the looks.
 */
export async function axeFaults(page: Page, look: Look = {}): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) {
    source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(source);
  }
  return page.evaluate(async ({ within, without, onlyRule, exceptRule }) => {
    if (!window.axe) throw new Error('Axe is not in the page.');
    const { violations, incomplete } = await window.axe.run(
      {
        include: within ?? 'html',
        ...(without && { exclude: { fromShadowDom: [...without] } }),
      },
      {
        resultTypes: ['violations', 'incomplete'],
        ...(onlyRule && { runOnly: [onlyRule] }),
        ...(exceptRule && { rules: { [exceptRule]: { enabled: false } } }),
      },
    );
    const unsure = incomplete.filter(({ id }) => id === 'color-contrast');
    return [...violations, ...unsure].flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
  }, look);
}
