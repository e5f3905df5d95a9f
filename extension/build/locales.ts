import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FROM = 'extension/_locales';

/**
 * Puts the texts where browsers look for them, `_locales/<language>/messages.json`, without the
 * descriptions that are for translators only.
 */
export function locales(): Plugin {
  return {
    name: 'lodestar:locales',
    async generateBundle() {
      for (const language of await readdir(FROM)) {
        const text = await readFile(join(FROM, language, 'messages.json'), 'utf8');
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${language}/messages.json`,
          source: withoutDescriptions(text),
        });
      }
    },
    // The development server emits no bundle; the folder it writes is the one that is loaded.
    async configureServer(server) {
      const to = join(server.config.build.outDir, '_locales');
      await cp(FROM, to, { recursive: true });
      server.watcher.on('change', (path) => {
        if (path.includes('_locales')) void cp(FROM, to, { recursive: true });
      });
    },
  };
}

function withoutDescriptions(json: string): string {
  return JSON.stringify(JSON.parse(json), (name, value) =>
    name === 'description' && typeof value === 'string' ? undefined : value,
  );
}
