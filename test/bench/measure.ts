/** The middle time, in milliseconds, of so many runs, after one that does not count. */
export function medianTime(runs: number, run: (n: number) => unknown): number {
  run(0);
  const times = Array.from({ length: runs }, (_, n) => {
    const start = performance.now();
    run(n + 1);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}

/** Bytes of the heap and of array buffers in use after a collection; run Node with `--expose-gc`. */
export function bytesInUse(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** A row of the report: a time, and what it is as a ratio to one plain pass over the same data. */
export function timeRow(what: string, time: number, plain: number): string {
  const shown =
    time < 1 ? `${(time * 1000).toFixed(0)} µs` : `${time.toFixed(time < 10 ? 2 : 0)} ms`;
  return `${what.padEnd(62)} ${shown.padStart(10)} ${`× ${(time / plain).toPrecision(2)}`.padStart(12)}`;
}
