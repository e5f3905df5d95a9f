import type { Command } from '../platform/messages.js';
import { browser } from '../platform/worker-browser.js';

/**
 * The toolbar button and the command key: opens or closes the sidebar of the tab. A tab without our
 * content script cannot show one; there a page of ours says where Lodestar works.
 */
export async function toggleSidebar(tab: { readonly id?: number | undefined }): Promise<void> {
  const command: Command = { type: 'sidebar/toggle' };
  const heard =
    tab.id !== undefined &&
    (await browser.tabs.sendMessage(tab.id, command).catch(() => false)) === true;
  if (!heard)
    await browser.tabs.create({ url: browser.runtime.getURL('extension/help/index.html') });
}
