import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of the extension's own parts, which share the page, the browser's stand-in and its messages. */
const OF_THE_EXTENSION = 'test/unit/{background,dashboard,platform,sidebar}/**/*.test.{ts,tsx}';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Without it one core less than there are: of two, one.
    maxWorkers: '100%',
    setupFiles: ['test/seed.ts'],
    testTimeout: 30_000,
    coverage: { include: ['extension/**/*.{ts,tsx}', 'src/**/*.ts'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          exclude: [OF_THE_EXTENSION],
          // What is pure keeps nothing from one file to the next; loading it anew for each took as long
          // as its tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-extension',
          include: [OF_THE_EXTENSION],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          // A browser that the machine starved says nothing of the product; the report names what was
          // tried again.
          retry: 1,
          expect: { poll: { timeout: 30_000 } },
          // Each file has a browser of its own; more of them would only wait for each other.
          maxWorkers: 2,
        },
      },
    ],
  },
});
