import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The tests below test/unit/judge that have to kill the mutants, folders or files without their
 * ending: `SLICE=influence,upsell/odds`. All of them on each mutant would take days.
 */
const slices = (process.env['SLICE'] ?? '').split(',');

export default defineConfig({
  root,
  test: {
    setupFiles: ['test/mutation/setup.ts'],
    testTimeout: 30_000,
    include: slices.flatMap((slice) => [
      `test/unit/judge/${slice}/**/*.test.ts`,
      `test/unit/judge/${slice}.test.ts`,
    ]),
  },
});
