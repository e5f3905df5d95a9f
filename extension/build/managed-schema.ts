import { cp, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const FILE = 'extension/managed-schema.json';

/** Puts the schema of the company's policy where Chrome's manifest names it. */
export function managedSchema(): Plugin {
  return {
    name: 'lodestar:managed-schema',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await readFile(FILE, 'utf8') });
    },
    // The development server emits no bundle; the folder it writes is the one that is loaded.
    async configureServer(server) {
      const to = join(server.config.build.outDir, FILE);
      await mkdir(dirname(to), { recursive: true });
      await cp(FILE, to);
    },
  };
}
