import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { useCrmSettings } from '../../browser/crm-pages.js';
import { type Launched, type LaunchOptions, launch } from '../../browser/launch.js';
import type { Choices } from '../../crm/app/settings.js';
import { type CrmOptions, type RunningCrm, startCrm } from '../../crm/server.js';

/** The test CRM and a real browser with the built extension on it. */
export interface Stage extends Launched {
  readonly crm: RunningCrm;
  readonly page: Page;
}

export interface StageOptions extends Partial<Omit<LaunchOptions, 'crmPort'>> {
  readonly crm?: CrmOptions;
  /** The CRM user's own settings. */
  readonly settings?: Choices;
}

/** Sets the stage; `npm run build` must have been run. */
export async function setStage(options: StageOptions = {}): Promise<Stage> {
  const { crm: crmOptions, settings, ...browser } = options;
  const crm = await startCrm(crmOptions);
  const launched = await launch({
    extension: resolve('dist/chrome'),
    headless: true,
    ...browser,
    crmPort: crm.port,
  });
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  if (settings) await useCrmSettings(page, settings);
  return {
    ...launched,
    crm,
    page,
    async close() {
      await launched.close();
      await crm.close();
    },
  };
}
