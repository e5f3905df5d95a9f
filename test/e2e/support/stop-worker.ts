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
  await session?.send('Target.closeTarget', { targetId: worker.targetId });
  const isGone = async () => {
    const now = await session?.send('Target.getTargets');
    return now?.targetInfos.every((target) => target.targetId !== worker.targetId);
  };
  await expect.poll(isGone).toBe(true);
}
