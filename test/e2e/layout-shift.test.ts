import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  freshlyRead,
  openAccountList,
  openFromList,
  relatedListsRead,
  sidebar,
} from '../browser/crm-pages.js';
import { type Gallery, openGallery, showState } from './support/gallery.js';
import { settled } from './support/shown.js';
import { type Stage, setStage } from './support/stage.js';

/** One part of a page that was seen to jump. */
interface Jump {
  /** What jumped, where the browser says so: of what is in a shadow root it does not. */
  readonly what: string | undefined;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Has the page note every layout shift, from its first moment on. */
function watch(): void {
  const jumps: Jump[] = [];
  Object.assign(globalThis, { jumps });
  const sides = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { sources } = entry as unknown as {
        sources: {
          node: Node | null;
          previousRect: DOMRectReadOnly;
          currentRect: DOMRectReadOnly;
        }[];
      };
      for (const { node, previousRect, currentRect } of sources) {
        jumps.push({
          what: node?.nodeName,
          from: sides(previousRect),
          to: sides(currentRect),
        });
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Of the sidebar's own parts the browser tells the place and not the name: they are in a shadow root. */
const isOurs = ({ what }: Jump) => what === undefined || what === 'LODESTAR-SIDEBAR';

/** What has jumped so far, once the browser has told of the frames that it has drawn. */
function jumpsOf(page: Page): Promise<readonly Jump[]> {
  return page.evaluate(
    () =>
      new Promise<readonly Jump[]>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() => resolve((globalThis as unknown as { jumps: Jump[] }).jumps), 100),
          ),
        );
      }),
  );
}

describe('the sidebar', () => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery?.close());

  it.each(['full', 'key', 'unknown'])(
    'does not jump from the first waiting to the stored brief and the fresh one: %s',
    async (state) => {
      const page = await gallery.open('state=first-waiting', {
        viewport: { width: 660, height: 800 },
      });
      await page.evaluate(watch);
      await showState(page, 'stored-waiting');
      await jumpsOf(page);
      await showState(page, 'full');
      await jumpsOf(page);
      await showState(page, 'first-waiting');
      await jumpsOf(page);
      await showState(page, state);
      expect((await jumpsOf(page)).filter(isOurs)).toEqual([]);
      await page.context().close();
    },
  );
});

describe('the page of the CRM', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
    await stage.context.addInitScript(watch);
    await openAccountList(stage.page);
    await openFromList(stage.page, 'Edge Communications');
    await freshlyRead(stage.page);
    await relatedListsRead(stage.page);
    await settled(stage.page);
  });
  afterAll(() => stage?.close());

  /** Jumps of what is in a shadow root, which nothing of the test CRM is, and lies where the sidebar does. */
  async function ours(): Promise<readonly Jump[]> {
    const box = await sidebar(stage.page).boundingBox();
    if (!box) throw new Error('The sidebar has no place');
    const isInside = ([x = 0, y = 0, width = 0, height = 0]: readonly number[]) =>
      width > 0 &&
      x >= box.x &&
      y >= box.y &&
      x + width <= box.x + box.width &&
      y + height <= box.y + box.height;
    return (await jumpsOf(stage.page)).filter(
      (jump) => isOurs(jump) && (isInside(jump.from) || isInside(jump.to)),
    );
  }

  it('nothing of ours jumps while the sidebar comes, shows what is stored, and then what is read', async () => {
    await stage.page.reload();
    await freshlyRead(stage.page);
    await settled(stage.page);
    expect(await ours()).toEqual([]);
  });

  it('nothing of the CRM jumps when the sidebar is docked at the other side, closed and opened', async () => {
    const { page } = stage;
    const before = (await jumpsOf(page)).length;
    await sidebar(page).focus();
    await page.keyboard.press('[');
    await page.keyboard.press(']');
    await page.keyboard.press('Escape');
    await page.locator('lodestar-sidebar .edge-tab').waitFor();
    await page.locator('lodestar-sidebar .edge-tab').click();
    await sidebar(page).waitFor();
    const after = await jumpsOf(page);
    expect(after.slice(before).filter((jump) => !isOurs(jump))).toEqual([]);
  });
});
