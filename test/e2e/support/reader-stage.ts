import type { Account } from '../../../src/account/account.js';
import { crmUrl, sidebar, useCrmSettings } from '../../browser/crm-pages.js';
import type { Choices, Settings } from '../../crm/app/settings.js';
import { HOST } from '../../crm/config.js';
import { copyWithSitesAllowed } from './allowed-sites.js';
import { type Stage, setStage } from './stage.js';
import { forgetBook, storedAccounts } from './stored.js';

const HOME = '/lightning/page/home';

/** Late enough that nothing is there at once, and no later. */
const SOON = { boot: 0, title: 20, dom: 40, highlights: 60, values: 100, lists: 60 };

/** A stage on which one page after the other is opened, each as if nothing had been read before. */
export interface ReaderStage extends Stage {
  /**
   * Opens a page under these settings and no others, with an empty book. The document is loaded only
   * where the host or Salesforce's components are others than before.
   */
  open(path: string, settings: Choices, host?: string): Promise<void>;
  /** The accounts that were read since the page was opened. */
  accounts(): Promise<Account[]>;
  /** One of them. */
  account(id: string | undefined): Promise<Account | undefined>;
}

/** Sets the stage, with every site allowed. */
export async function setReaderStage(): Promise<ReaderStage> {
  const copy = await copyWithSitesAllowed();
  const stage = await setStage({
    extension: copy.folder,
    crm: { delays: SOON },
    // High enough that every list is near the viewport; nobody looks at it.
    viewport: { width: 1440, height: 4000 },
    deviceScaleFactor: 0.2,
  });
  const { page } = stage;
  let loaded = '';
  let since = 0;

  const leave = async (components: Settings['components'], host: string) => {
    const wanted = `${components} ${host}`;
    if (loaded === wanted) {
      await page.evaluate(([path, choices]) => window.testCrm?.reopen(path, choices), [
        HOME,
        { components },
      ] as const);
    } else {
      await useCrmSettings(page, { components }, host);
      await page.goto(crmUrl(HOME, host));
      // Salesforce's components are built when first asked for.
      await page.waitForFunction(() => window.testCrm !== undefined, undefined, {
        timeout: 150_000,
      });
      loaded = wanted;
    }
    // On a page without an account nothing of Lodestar is left, and nothing of the page before read.
    await sidebar(page).waitFor({ state: 'detached' });
  };

  const accounts = async () =>
    (await storedAccounts(stage)).filter((account) => account.readAt >= since);
  return {
    ...stage,
    async open(path, settings, host = HOST) {
      const { components = 'plain' } = settings;
      await leave(components, host);
      await forgetBook(stage);
      since = Date.now();
      await page.evaluate(([to, choices]) => window.testCrm?.reopen(to, choices), [
        path,
        { ...settings, components },
      ] as const);
    },
    accounts,
    account: async (id) => (await accounts()).find((one) => one.key.id === id),
    async close() {
      await stage.close();
      await copy.remove();
    },
  };
}
