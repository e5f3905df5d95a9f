import type { JSHandle } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type ModulePages, runInChromium } from './support/in-page.js';

type WatchModule = typeof import('./support/watch-module.js');
type Subject = InstanceType<WatchModule['Subject']>;

let pages: ModulePages<WatchModule>;
let subject: JSHandle<Subject>;

beforeAll(async () => {
  pages = await runInChromium<WatchModule>(new URL('./support/watch-module.ts', import.meta.url));
});
beforeEach(async () => {
  subject = await pages.module.evaluateHandle(({ Subject }) => new Subject());
});
afterEach(async () => {
  await subject.evaluate((one) => one.stop());
  await pages.module.evaluate(({ show }) => show(true));
});
afterAll(() => pages?.close());

const looks = () => subject.evaluate((one) => one.watched().looks.length);

it.each(['inside', 'shadow'] as const)(
  'under continuous change %s it looks, and at most once in 150 ms',
  async (where) => {
    const { looks: times, changes } = await subject.evaluate(
      (one, place) => one.change(place, 1_500),
      where,
    );
    expect(times.length).toBeGreaterThan(0);
    expect(changes).toBeGreaterThan(times.length);
    const gaps = times.map((at, n) => at - (times[n - 1] ?? 0));
    // Timers count whole milliseconds.
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(149);
  },
);

it('many changes at once are one look, and then none without a change', async () => {
  await subject.evaluate((one) => one.change('inside', 50));
  await expect.poll(looks).toBe(1);
  await subject.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(await looks()).toBe(1);
});

it('does not look when the page changes elsewhere', async () => {
  await subject.evaluate((one) => one.change('outside', 400));
  await subject.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(await looks()).toBe(0);
});

it('does not look while the page is hidden, and once when it is shown again', async () => {
  await pages.module.evaluate(({ show }) => show(false));
  await subject.evaluate((one) => one.change('inside', 600));
  await subject.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(await looks()).toBe(0);
  await pages.module.evaluate(({ show }) => show(true));
  await expect.poll(looks).toBe(1);
});

it('does not look when the visit is over', async () => {
  await subject.evaluate((one) => one.stop());
  await subject.evaluate((one) => one.change('inside', 600));
  await subject.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  expect(await looks()).toBe(0);
});
