import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type JSHandle, type Page } from 'playwright-core';
import { build } from 'vite';
import { ensureChromium } from '../../browser/chromium.js';

const GLOBAL = 'underTest';

/** A module of ours that runs in a page of an origin of its own, where everything is real. */
export interface ServedModule {
  /** `http://localhost:<port>`: another one for each module that is served. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Bundles a TypeScript module and serves it on this machine; any page of the origin has it. */
export async function serveModule(module: URL): Promise<ServedModule> {
  const script = await bundled(module);
  const html = `<!doctype html><meta charset="utf-8"><title>${GLOBAL}</title><script src="/module.js"></script>`;
  const server = http.createServer((request, response) => {
    const isScript = request.url === '/module.js';
    const type = isScript ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(isScript ? script : html);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
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

async function bundled(module: URL): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(module), formats: ['iife'], name: GLOBAL },
    },
  });
  const outputs = [made].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunk = outputs.find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`The build of ${module.href} gave no script`);
  return chunk.code;
}
