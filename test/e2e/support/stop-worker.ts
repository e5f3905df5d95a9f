import { expect } from 'vitest';
import type { Stage } from './stage.js';

/**
 * Stops the extension's worker as the browser does when it is short of memory, and waits until it has
 * stopped. A worker that is only about to run, because it was just asked for something, is waited for.
 */
export async function stopWorker(stage: Stage): Promise<void> {
  const session = await stage.context.newCDPSession(stage.page);
  // What became of it, in order: one that is asked for at once runs again before anybody could look.
  const states: string[] = [];
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { scriptURL, runningStatus } of versions)
      if (scriptURL.includes(stage.extensionId)) states.push(runningStatus);
  });
  await session.send('ServiceWorker.enable');
  await expect.poll(() => states.at(-1), { message: 'the worker runs' }).toBe('running');
  const before = states.length;
  await session.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => states.slice(before), { message: 'it stops' }).toContain('stopped');
  await session.detach();
}
