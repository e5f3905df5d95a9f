import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { ensureChromium } from './chromium.js';

export interface LaunchOptions {
  /** The unpacked extension. */
  readonly extension: string;
  /** Where the test CRM listens on this machine; its host names are mapped to it. */
  readonly crmPort: number;
  readonly headless: boolean;
  /** A profile to use again; without it a new one, removed at the end. */
  readonly profile?: string;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly colorScheme?: 'light' | 'dark';
  /** The browser's language, for example `pt-BR`: the sidebar's texts follow it. */
  readonly language?: string;
  readonly deviceScaleFactor?: number;
}

export interface Launched {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The extension's worker, started if it was stopped. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

/** Hosts under which the test CRM answers. */
const CRM_HOSTS = [
  '*.lightning.force.com',
  '*.lightning.force.com.mcas.ms',
  '*.my.site.com',
  '*.my.salesforce.com',
];

/** A real browser with the extension in it, on the test CRM. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const own = options.profile ? undefined : await mkdtemp(join(tmpdir(), 'lodestar-profile-'));
  const context = await chromium.launchPersistentContext(options.profile ?? (own as string), {
    executablePath: ensureChromium(),
    headless: options.headless,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreHTTPSErrors: true,
    viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
    ...(options.colorScheme && { colorScheme: options.colorScheme }),
    ...(options.deviceScaleFactor && { deviceScaleFactor: options.deviceScaleFactor }),
    // Chrome and Edge ignore --load-extension since 137; loading by the debugging protocol works in
    // all of them, but not beside this default of Playwright's.
    ignoreDefaultArgs: ['--disable-extensions'],
    ...(options.language && {
      env: { ...process.env, LANGUAGE: options.language.replace('-', '_') },
    }),
    args: [
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=${CRM_HOSTS.map((host) => `MAP ${host} 127.0.0.1:${options.crmPort}`).join(', ')}`,
      '--ignore-certificate-errors',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--disable-search-engine-choice-screen',
      ...(options.language ? [`--lang=${options.language}`] : []),
    ],
  });
  // A machine that does other work beside the tests is no fault of a page.
  context.setDefaultNavigationTimeout(120_000);
  const close = async () => {
    await context.close();
    if (own) await rm(own, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const extensionId = await loadExtension(context, options.extension);
    return { context, extensionId, worker: () => workerOf(context, extensionId), close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/** Loads an unpacked extension, or loads it once more as an update does: its id. */
export async function loadExtension(context: BrowserContext, extension: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser gives no debugging session.');
  const session = await browser.newBrowserCDPSession();
  // Playwright's types do not know this experimental method yet.
  const send = session.send.bind(session) as unknown as (
    method: string,
    params: object,
  ) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path: extension });
  return id;
}

async function workerOf(context: BrowserContext, extensionId: string): Promise<Worker> {
  const ours = (worker: Worker) => worker.url().includes(extensionId);
  return context.serviceWorkers().find(ours) ?? context.waitForEvent('serviceworker', ours);
}
