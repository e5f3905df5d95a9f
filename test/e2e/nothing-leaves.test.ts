import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAccountList, openFromList } from '../browser/crm-pages.js';
import { settled } from './support/shown.js';
import { type Stage, setStage } from './support/stage.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(async () => {
  await stage?.close();
});

it('the extension asks the network for nothing', async () => {
  const asked: string[] = [];
  stage.context.on('request', (request) => {
    if (request.serviceWorker() || !request.url().startsWith(`https://${stage.crm.host}/`)) {
      asked.push(request.url());
    }
  });
  await openAccountList(stage.page);
  await openFromList(stage.page, 'Edge Communications');
  await settled(stage.page);
  expect(asked.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
});

it('the policy of its pages and worker would not let it', async () => {
  const worker = await stage.worker();
  const refused = await worker.evaluate(
    (url) =>
      fetch(url).then(
        () => false,
        () => true,
      ),
    `https://${stage.crm.host}/lightning/page/home`,
  );
  expect(refused).toBe(true);
  const help = await stage.context.newPage();
  await help.goto(`chrome-extension://${stage.extensionId}/extension/help/index.html`);
  const directive = await help.evaluate(
    (url) =>
      new Promise<string>((resolve) => {
        addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        void fetch(url).catch(() => undefined);
      }),
    `https://${stage.crm.host}/lightning/page/home`,
  );
  expect(directive).toBe('connect-src');
});

it('no page can tell by a file of ours that Lodestar is installed', async () => {
  const fetched = await stage.page.evaluate(
    (id) =>
      Promise.all(
        ['manifest.json', 'extension/content/index.js', 'extension/icons/icon-48.png'].map((path) =>
          fetch(`chrome-extension://${id}/${path}`).then(
            () => true,
            () => false,
          ),
        ),
      ),
    stage.extensionId,
  );
  expect(fetched).toEqual([false, false, false]);
});
