import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { classic } from './classic.js';
import type { ManifestFor } from './manifest-for.js';
import { slim } from './slim.js';
import { split } from './split.js';

const FIRST_FILE = 'extension/content/index.js';
const LATER_FILE = 'extension/content/later.js';

/**
 * Makes the content script of a built extension two: one runs before the page and holds what is
 * painted at first sight, the other comes when the page stands. Both are named in the manifest, so
 * the browser itself brings them: it takes no permission, no worker and no network, they cannot be of
 * two versions, and no page can load them.
 */
export async function putContentScripts(folder: string): Promise<void> {
  const { first, later } = classic(await split('extension/content/index.ts'));
  await writeFile(join(folder, FIRST_FILE), await slim(first));
  await writeFile(join(folder, LATER_FILE), await slim(later));
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Pick<ManifestFor, 'content_scripts'>;
  const content_scripts = withLater(manifest.content_scripts);
  await writeFile(file, `${JSON.stringify({ ...manifest, content_scripts }, null, 2)}\n`);
}

/** The manifest's content scripts and, for the same pages, what comes later. */
function withLater(scripts: ManifestFor['content_scripts']): ManifestFor['content_scripts'] {
  return scripts.flatMap((script) => [
    script,
    { ...script, js: [LATER_FILE], run_at: 'document_idle' },
  ]);
}
