import { runInChromium } from '../e2e/support/in-page.js';

type ReaderPage = typeof import('./reader-page.js');

const ROUNDS = 15;
const READS = 20;

/**
 * `npm run bench`, the reader: what a look at a heavy page takes of the main thread. The time of its
 * thread says it even where other work runs beside; by the clock it says what a user would wait.
 */
const pages = await runInChromium<ReaderPage>(new URL('./reader-page.ts', import.meta.url));
try {
  const size = { fields: 200, lists: 5, rows: 50 };
  const root = await pages.module.evaluateHandle((module, made) => module.drawPage(made), size);
  const nodes = await pages.page.evaluate(() => document.querySelectorAll('*').length);
  // The first read of a page that was never laid out would measure its layout.
  await root.evaluate((element) => element.getBoundingClientRect());
  const devtools = await pages.context.newCDPSession(pages.page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const threadMs = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1_000;
  };
  const read = (times: number) =>
    pages.module.evaluate((module, [element, n]) => module.timeReads(element, n), [
      root,
      times,
    ] as const);

  const [first = Number.NaN] = await read(1);
  const wall: number[] = [];
  const thread: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = await threadMs();
    wall.push(...(await read(READS)));
    thread.push(((await threadMs()) - before) / READS);
  }
  console.log(
    `reader: ${size.fields} fields, ${size.lists} lists of ${size.rows} rows, ${nodes} elements`,
  );
  console.log(`  main thread a read: ${told(thread)} (goal: below 8 ms)`);
  console.log(`  by the clock: first ${first.toFixed(1)} ms, then ${told(wall)}`);
} finally {
  await pages.close();
}

function told(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(1);
  return `median ${at(0.5)} ms, 90 % ${at(0.9)} ms`;
}
