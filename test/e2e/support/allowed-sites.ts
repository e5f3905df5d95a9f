import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import manifest from '../../../manifest.json' with { type: 'json' };

/** A copy of the built extension in a folder of its own. */
export interface Copy {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * The same extension, given all sites when it is installed: Chromium's own question cannot be
 * answered by a script, and everything after the user's yes is as it is.
 */
export async function copyWithSitesAllowed(): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'lodestar-sites-'));
  await cp(resolve('dist/chrome'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const built = JSON.parse(await readFile(file, 'utf8')) as typeof manifest;
  built.permissions.push('scripting');
  built.host_permissions.push(...manifest.optional_host_permissions);
  built.optional_permissions = [];
  built.optional_host_permissions = [];
  await writeFile(file, JSON.stringify(built));
  return {
    folder,
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
