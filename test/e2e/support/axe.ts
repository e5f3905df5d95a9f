import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds on a page, or with the builder given, with contrast it could not measure counted as a fault. */
export async function axeFaults(page: Page, axe = new AxeBuilder({ page })): Promise<string[]> {
  const { violations, incomplete } = await axe.analyze();
  const unsure = incomplete.filter(({ id }) => id === 'color-contrast');
  return [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
