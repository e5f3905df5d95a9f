import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    coverage: { include: ['extension/**/*.{ts,tsx}', 'src/**/*.ts'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['test/seed.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          setupFiles: ['test/seed.ts'],
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
