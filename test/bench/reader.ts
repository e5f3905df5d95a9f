import { runInChromium } from '../e2e/support/in-page.js';

type ReaderPage = typeof import('./reader-page.js');

/** `npm run bench`, the reader: milliseconds of main thread that a look at a heavy page takes. */
const pages = await runInChromium<ReaderPage>(new URL('./reader-page.ts', import.meta.url));
try {
  const size = { fields: 200, lists: 5, rows: 50 };
  const { nodes, first, times } = await pages.module.evaluate((module, made) => {
    const root = module.drawPage(made);
    const [cold = 0] = module.timeReads(root, 1);
    return {
      nodes: document.querySelectorAll('*').length,
      first: cold,
      times: module.timeReads(root, 60),
    };
  }, size);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(1);
  console.log(
    `reader: ${size.fields} fields, ${size.lists} lists of ${size.rows} rows, ${nodes} elements`,
  );
  console.log(`  first read ${first.toFixed(1)} ms; then median ${at(0.5)} ms, 90 % ${at(0.9)} ms`);
} finally {
  await pages.close();
}
