import { readFile, writeFile } from 'node:fs/promises';
import { minify } from '@swc/core';

/**
 * Makes a built script smaller once more: Vite's minifier goes over it once, and what one pass makes
 * constant or unused only the next can take out. The content script is loaded into every page of the
 * CRM, so each kilobyte of it counts.
 */
export async function slim(path: string): Promise<void> {
  const { code } = await minify(await readFile(path, 'utf8'), {
    ecma: 2022,
    compress: { passes: 3 },
    mangle: true,
  });
  await writeFile(path, code);
}
