import type { SectionName } from '../platform/requests/orgs.js';
import { browser } from '../platform/worker-browser.js';

const PAGE = 'extension/dashboard/index.html';

/** Opens the dashboard in a tab of its own, on an org (`orgText`) and a section. */
export async function openDashboard(org: string, section: SectionName): Promise<void> {
  const address = `${browser.runtime.getURL(PAGE)}#${section}/${org}`;
  await browser.tabs.create({ url: address });
}
