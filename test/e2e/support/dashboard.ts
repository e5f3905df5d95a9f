import type { Page } from 'playwright-core';
import type { Stage } from './stage.js';

/** Opens a section of the dashboard in a tab of its own, and waits for its heading. */
export async function openDashboard(stage: Stage, section: string): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(`chrome-extension://${stage.extensionId}/extension/dashboard/index.html`);
  await page.getByRole('navigation').getByRole('link', { name: section, exact: true }).click();
  await page.getByRole('heading', { name: section, exact: true, level: 2 }).waitFor();
  return page;
}

/** Says the user's name in the settings. */
export async function sayName(stage: Stage, name: string): Promise<void> {
  const page = await openDashboard(stage, 'Settings');
  const part = page.getByRole('region', { name: 'Your name' });
  await part.getByRole('textbox').fill(name);
  await part.getByRole('button', { name: 'Save' }).click();
  await part.getByText('Saved', { exact: true }).waitFor();
  await page.close();
}
