import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type JSHandle, type Page } from 'playwright-core';
import { ensureChromium } from '../../browser/chromium.js';
import { builtFiles, serveFiles } from '../../browser/serve-built.js';

const GLOBAL = 'underTest';

/** A module of ours that runs in a page of an origin of its own, where everything is real. */
export interface ServedModule {
  /** `http://localhost:<port>`: another one for each module that is served. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Bundles a TypeScript module and serves it on this machine; any page of the origin has it. */
export async function serveModule(module: URL): Promise<ServedModule> {
  const files = await builtFiles({
    build: {
      target: 'es2022',
      lib: {
        entry: fileURLToPath(module),
        formats: ['iife'],
        name: GLOBAL,
        fileName: () => 'module.js',
      },
    },
  });
  const html = `<!doctype html><meta charset="utf-8"><title>${GLOBAL}</title><script src="/module.js"></script>`;
  const { port, close } = await serveFiles(new Map([...files, ['page.html', html]]), 'page.html');
  return { origin: `http://localhost:${port}`, close };
}

/** Real Chromium with pages in which a module of ours runs. */
export interface ModulePages<M> {
  readonly origin: string;
  readonly context: BrowserContext;
  /** The module in the first page: `module.evaluate(({ Book }, name) => …, name)`. */
  readonly module: JSHandle<M>;
  readonly page: Page;
  /** The module once more, in another page of the same origin. */
  open(): Promise<{ page: Page; module: JSHandle<M> }>;
  close(): Promise<void>;
}

/** Starts Chromium, without any extension, on a page in which the module runs. */
export async function runInChromium<M>(module: URL): Promise<ModulePages<M>> {
  const served = await serveModule(module);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const context = await browser.newContext();
  const open = async () => {
    const page = await context.newPage();
    await page.goto(served.origin);
    return { page, module: (await page.evaluateHandle(GLOBAL)) as JSHandle<M> };
  };
  const close = async () => {
    await browser.close();
    await served.close();
  };
  try {
    return { origin: served.origin, context, ...(await open()), open, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}
