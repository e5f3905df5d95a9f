import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAccountList, openFromList, sidebar } from '../browser/crm-pages.js';
import { type Stage, setStage } from './support/stage.js';

const NAME = 'Edge Communications';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
  await openAccountList(stage.page);
  await openFromList(stage.page, NAME);
});
afterAll(async () => {
  await stage?.close();
});

const edgeTab = () => stage.page.getByRole('button', { name: /^Open Lodestar/ });

/** What the toolbar button and the command key do: the browser's own way to run them. */
async function runAction(): Promise<void> {
  const session = await stage.context.browser()?.newBrowserCDPSession();
  const targets = await session?.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targets?.targetInfos.find((target) => target.url === stage.page.url());
  const send = session?.send.bind(session) as unknown as (
    method: string,
    params: object,
  ) => Promise<void>;
  await send('Extensions.triggerAction', { id: stage.extensionId, targetId: tab?.targetId });
}

it('Escape closes it to a slim edge tab, which opens it again', async () => {
  await sidebar(stage.page).getByRole('textbox', { name: 'Influence note' }).focus();
  await stage.page.keyboard.press('Escape');
  await sidebar(stage.page).waitFor({ state: 'detached' });
  await edgeTab().click();
  await sidebar(stage.page).waitFor();
});

it('the close button closes it, and it stays closed on the next account and after a reload', async () => {
  await sidebar(stage.page).getByRole('button', { name: 'Close Lodestar' }).click();
  await stage.page.getByRole('link', { name: 'Accounts' }).first().click();
  await stage.page.locator('table').getByRole('link', { name: 'GenePoint', exact: true }).click();
  await stage.page.getByRole('heading', { name: 'GenePoint' }).first().waitFor();
  expect(await sidebar(stage.page).count()).toBe(0);
  await stage.page.reload();
  await edgeTab().waitFor();
  expect(await sidebar(stage.page).count()).toBe(0);
});

it('the command opens it with the focus in it, and gives the focus back when it closes', async () => {
  const link = stage.page.getByRole('link', { name: 'Contacts' }).first();
  await link.focus();
  await runAction();
  await sidebar(stage.page).waitFor();
  const focused = () =>
    stage.page.evaluate(() => document.activeElement?.localName === 'lodestar-sidebar');
  await expect.poll(focused).toBe(true);
  await runAction();
  await sidebar(stage.page).waitFor({ state: 'detached' });
  expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
});

it('the command says where Lodestar works, on a page where it shows nothing', async () => {
  const opened = stage.context.waitForEvent('page');
  await stage.page.evaluate(() => window.testCrm?.navigate('/lightning/page/home'));
  await stage.page.locator('lodestar-sidebar').waitFor({ state: 'detached' });
  await runAction();
  const help = await opened;
  await help.getByRole('heading', { name: 'Lodestar stands beside your accounts' }).waitFor();
});
