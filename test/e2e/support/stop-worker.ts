import { expect } from 'vitest';
import type { Stage } from './stage.js';

/** Stops the extension's worker as the browser does when it is short of memory, and waits until it is gone. */
export async function stopWorker(stage: Stage): Promise<void> {
  const browser = stage.context.browser();
  const session = await browser?.newBrowserCDPSession();
  const targets = await session?.send('Target.getTargets');
  const worker = targets?.targetInfos.find(
    (target) => target.type === 'service_worker' && target.url.includes(stage.extensionId),
  );
  if (!worker) throw new Error('The worker is not running.');
  const { targetId } = worker;
  const isGone = async () => {
    const now = await session?.send('Target.getTargets');
    if (now?.targetInfos.every((target) => target.targetId !== targetId)) return true;
    // One that is just answering may not hear of it the first time.
    await session?.send('Target.closeTarget', { targetId }).catch(() => undefined);
    return false;
  };
  await expect.poll(isGone).toBe(true);
}
