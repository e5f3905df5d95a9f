import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Case } from './vitest.js';

const UNIT = 'test/unit/judge';

/**
 * The tests of a slice with the code that they test as one file, and the cases they declare.
 * @param root the sandbox that holds the changed code
 * @param slices folders or files below test/unit/judge, without their ending
 */
export async function loadCases(root: string, slices: readonly string[]): Promise<readonly Case[]> {
  const file = join(root, 'in-process/tests.mjs');
  if (!existsSync(file)) await bundle(root, slices);
  const { cases } = await import(pathToFileURL(file).href);
  return cases;
}

async function bundle(root: string, slices: readonly string[]): Promise<void> {
  const all = readdirSync(join(root, UNIT), { recursive: true, encoding: 'utf8' });
  const tests = all.filter(
    (path) =>
      path.endsWith('.test.ts') &&
      slices.some((slice) => path.startsWith(`${slice}/`) || path === `${slice}.test.ts`),
  );
  const entry = join(root, 'test/mutation/tests.ts');
  const imports = tests.sort().map((path) => join(UNIT, path));
  writeFileSync(
    entry,
    `${imports.map((path) => `import ${JSON.stringify(join(root, path))};`).join('\n')}
export { cases } from ${JSON.stringify(join(root, 'test/mutation/in-process/vitest.ts'))};\n`,
  );
  const here = join(root, 'test/mutation/in-process');
  const standIn = (source: string, importer = '') =>
    (source === 'vitest' || source === 'fast-check') && !importer.startsWith(here)
      ? join(here, `${source}.ts`)
      : null;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [{ name: 'stand-ins', enforce: 'pre', resolveId: standIn }],
    build: {
      ssr: entry,
      outDir: join(root, 'in-process'),
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'tests.mjs', codeSplitting: false } },
    },
  });
}
