import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { build, type InlineConfig } from 'vite';

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Files by their names, `page.html`. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Files served on this machine. */
export interface Served {
  readonly port: number;
  close(): Promise<void>;
}

/** What Vite makes of a configuration, in memory. */
export async function builtFiles(config: InlineConfig): Promise<Files> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    ...config,
    build: { write: false, minify: false, ...config.build },
  });
  const outputs = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
  return new Map(
    outputs.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );
}

/** Serves files on a free port of this machine; what is none of them gets the `otherwise` one. */
export async function serveFiles(files: Files, otherwise: string): Promise<Served> {
  const server = http.createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://files').pathname.slice(1);
    const name = files.has(asked) ? asked : otherwise;
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(files.get(name));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
