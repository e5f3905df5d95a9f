import { randomBytes } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { type CalendarDate, dateOfDay, dayOfInstant } from '../../src/account/calendar-date.js';
import { siteOf } from './app/pages/site.js';
import { type Delays, HOST, type ServerConfig, USUAL_DELAYS } from './config.js';
import { appBundle, type Bundle } from './server/bundle.js';
import { throwAwayCertificate } from './server/certificate.js';
import type { ShadowMode } from './server/components-bundle.js';
import { contentSecurityPolicy, pageHtml, TAB_ICON } from './server/page-html.js';

export { HOST } from './config.js';

/** How the test CRM is served. */
export interface CrmOptions {
  /** The port on 127.0.0.1; a free one when absent. */
  readonly port?: number;
  /** The day the sample book is shown on; the current day in UTC when absent. */
  readonly today?: CalendarDate;
  /** Delays that differ from the usual ones. */
  readonly delays?: Partial<Delays>;
  /** False: plain HTTP. Otherwise HTTPS with a throw-away certificate. */
  readonly certificate?: boolean;
}

/** A test CRM that is being served. */
export interface RunningCrm {
  /** `https://127.0.0.1:<port>`. */
  readonly url: string;
  readonly port: number;
  /** The Lightning host a browser should map to that port. */
  readonly host: string;
  /** Keeps the answers for a path back until the function returned is called. */
  hold(path: string): () => void;
  close(): Promise<void>;
}

type Answer = { type: string; body: string; headers?: Record<string, string> };

const COMPONENTS = /^\/assets\/components-(synthetic|native)\.js$/;

async function answer(
  path: string,
  bundle: Bundle,
  config: ServerConfig,
): Promise<Answer | undefined> {
  const mode = COMPONENTS.exec(path)?.[1];
  if (mode) {
    // Not loaded before it is needed: the compiler behind it is slow to load.
    const { componentsBundle } = await import('./server/components-bundle.js');
    return { type: 'text/javascript', body: await componentsBundle(mode as ShadowMode) };
  }
  if (path === '/assets/app.js') return { type: 'text/javascript', body: bundle.script };
  if (path === '/assets/app.css') return { type: 'text/css', body: bundle.style };
  if (path === '/assets/icon.svg') return { type: 'image/svg+xml', body: TAB_ICON };
  if (!siteOf(path)) return undefined;
  const nonce = randomBytes(16).toString('base64');
  return {
    type: 'text/html',
    body: pageHtml(config, nonce),
    headers: { 'content-security-policy': contentSecurityPolicy(nonce) },
  };
}

/**
 * Serves the test CRM on 127.0.0.1. Open `https://<host>/lightning/page/home` in a browser that maps
 * `*.lightning.force.com` to the port.
 */
export async function startCrm(options: CrmOptions = {}): Promise<RunningCrm> {
  const config: ServerConfig = {
    today: options.today ?? dateOfDay(dayOfInstant(Date.now())),
    delays: { ...USUAL_DELAYS, ...options.delays },
  };
  const bundle = await appBundle();
  const held = new Map<string, Promise<void>>();
  const respond = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const path = new URL(request.url ?? '/', 'https://localhost').pathname;
    if (path === '/') {
      response.writeHead(302, { location: '/lightning/page/home' }).end();
      return;
    }
    await held.get(path);
    const found = await answer(path, bundle, config);
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, {
      'content-type': `${found.type}; charset=utf-8`,
      'cache-control': 'no-store',
      ...found.headers,
    });
    response.end(found.body);
  };
  const listener: http.RequestListener = (request, response) => {
    respond(request, response).catch((cause: unknown) => {
      console.error(cause);
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(cause));
    });
  };
  const secure = options.certificate !== false;
  const server = secure
    ? https.createServer(await throwAwayCertificate(HOST), listener)
    : http.createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `${secure ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    host: HOST,
    hold(path) {
      let release = () => {};
      held.set(
        path,
        new Promise((resolve) => {
          release = resolve;
        }),
      );
      return () => {
        held.delete(path);
        release();
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
