import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, openGallery } from './support/gallery.js';

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(async () => {
  await gallery?.close();
});

const WINDOW = { width: 1280, height: 800 };

function open(query = '', viewport = WINDOW): Promise<Page> {
  return gallery.open(`state=full&${query}`, { viewport });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

async function boxOf(page: Page, selector = '.panel'): Promise<Box> {
  const box = await page.locator(`lodestar-sidebar ${selector}`).boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
}

/** Drags with the mouse from a point, by a distance, in steps as a hand does. */
async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 8 });
  // The last move is drawn in the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await page.mouse.up();
}

const head = ({ left, top }: Box) => ({ x: left + 40, y: top + 20 });

describe('by the pointer', () => {
  it('is dragged by its head, stands where it was let go, and docks at a side of the window', async () => {
    const page = await open();
    const first = await boxOf(page);
    expect(first).toMatchObject({ right: 1272, top: 8, bottom: 792 });
    await drag(page, head(first), { x: -400, y: 60 });
    const free = await boxOf(page);
    expect(free.left).toBeCloseTo(first.left - 400, 0);
    expect(free.top).toBeCloseTo(68, 0);
    await drag(page, head(free), { x: -495, y: 0 });
    expect(await boxOf(page)).toMatchObject({ left: 8, top: 8, bottom: 792 });
    await drag(page, head(await boxOf(page)), { x: 900, y: 30 });
    expect(await boxOf(page)).toMatchObject({ right: 1272, top: 8, bottom: 792 });
    await page.close();
  });

  it('moves by transform alone: no layout of the panel while it is dragged', async () => {
    const page = await open();
    const { x, y } = head(await boxOf(page));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 20, y);
    const styles = () =>
      page.locator('lodestar-sidebar').evaluate((host) => host.getAttribute('style'));
    const before = await styles();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const layouts = async () =>
      (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'LayoutCount')
        ?.value;
    const count = await layouts();
    for (let i = 2; i < 20; i++) {
      await page.mouse.move(x - 20 * i, y);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    expect(await layouts()).toBe(count);
    expect(await styles()).toBe(before);
    expect((await boxOf(page)).left).toBeLessThan(600);
    await page.mouse.up();
    await page.close();
  });

  it('a press on a button in the head is a press on the button', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Place and size' }).click();
    await page.getByRole('button', { name: 'Dock left' }).click();
    expect(await boxOf(page)).toMatchObject({ left: 8 });
    await page.close();
  });

  it('is sized at its inner edge, and at two edges where it stands free', async () => {
    const page = await open();
    await drag(page, { x: (await boxOf(page)).left + 3, y: 500 }, { x: -100, y: 0 });
    const docked = await boxOf(page);
    expect(docked.right - docked.left).toBeCloseTo(460, 0);
    expect(docked.right).toBe(1272);
    await page.close();
    const other = await open('side=free&x=0.4&y=0.3&height=400');
    const free = await boxOf(other);
    await drag(other, { x: free.right - 3, y: free.top + 200 }, { x: 80, y: 0 });
    await drag(other, { x: free.left + 100, y: free.bottom - 3 }, { x: 0, y: 90 });
    const sized = await boxOf(other);
    expect(sized.left).toBeCloseTo(free.left, 0);
    expect(sized.top).toBeCloseTo(free.top, 0);
    expect(sized.right).toBeCloseTo(free.right + 80, 0);
    expect(sized.bottom).toBeCloseTo(free.bottom + 90, 0);
    await other.close();
  });

  it('the edge tab is moved along its edge and to the other one, and a click still opens it', async () => {
    const page = await open('open=0');
    const first = await boxOf(page, '.edge-tab');
    const at = { x: first.left + 12, y: first.top + 40 };
    await drag(page, at, { x: 0, y: 150 });
    const moved = await boxOf(page, '.edge-tab');
    expect(moved.top).toBeCloseTo(first.top + 150, 0);
    await drag(page, { x: moved.left + 12, y: moved.top + 40 }, { x: -900, y: 0 });
    expect((await boxOf(page, '.edge-tab')).left).toBe(0);
    expect(await page.locator('lodestar-sidebar .panel').count()).toBe(0);
    await page.locator('lodestar-sidebar .edge-tab').click();
    expect(await boxOf(page)).toMatchObject({ left: 8 });
    await page.close();
  });
});

describe('by keys', () => {
  it('is docked, made wider and narrower, and moved', async () => {
    const page = await open();
    await page.locator('lodestar-sidebar .panel').focus();
    await page.keyboard.press('[');
    expect(await boxOf(page)).toMatchObject({ left: 8, right: 368 });
    await page.keyboard.press('+');
    expect(await boxOf(page)).toMatchObject({ left: 8, right: 408 });
    await page.keyboard.press('-');
    await page.keyboard.press(']');
    expect(await boxOf(page)).toMatchObject({ left: 912, right: 1272 });
    await page.keyboard.press('f');
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
    const free = await boxOf(page);
    expect(free.left).toBeCloseTo(912 - 80, 0);
    expect(free.top).toBeCloseTo(8 + 48, 0);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Dock left' }).count()).toBe(0);
    expect(await page.locator('lodestar-sidebar .panel').count()).toBe(1);
    await page.close();
  });

  it('arrows pressed before the next frame are not lost: the menu and the map have the focus at once', async () => {
    for (const [key, into] of [
      ['f', '.menu-item'],
      ['i', '[data-node]'],
    ] as const) {
      const page = await open();
      const reached = await page.evaluate(
        async ({ key, into }) => {
          const root = document.querySelector('lodestar-sidebar')?.shadowRoot;
          const panel = root?.querySelector<HTMLElement>('.panel');
          panel?.focus();
          panel?.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
          );
          // What is drawn at once, and no frame after it.
          for (let i = 0; i < 10; i++) await Promise.resolve();
          return root?.activeElement?.matches(into);
        },
        { key, into },
      );
      expect(reached, `after ${key}`).toBe(true);
      await page.close();
    }
  });

  it('is sized by its splitter as the window splitter pattern says', async () => {
    const page = await open();
    const splitter = page.getByRole('separator', { name: 'Width of the sidebar' });
    await splitter.focus();
    const width = () => splitter.getAttribute('aria-valuenow');
    await page.keyboard.press('ArrowLeft');
    expect(await width()).toBe('376');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await width()).toBe('344');
    await page.keyboard.press('Home');
    expect(await width()).toBe(await splitter.getAttribute('aria-valuemin'));
    await page.keyboard.press('End');
    expect(await width()).toBe(await splitter.getAttribute('aria-valuemax'));
    await page.keyboard.press('Enter');
    expect(await width()).toBe('360');
    await page.close();
  });

  it('the edge tab is moved by the arrow keys', async () => {
    const page = await open('open=0');
    await page.locator('lodestar-sidebar .edge-tab').focus();
    const { top } = await boxOf(page, '.edge-tab');
    await page.keyboard.press('ArrowDown');
    expect((await boxOf(page, '.edge-tab')).top).toBeCloseTo(top + 16, 0);
    await page.keyboard.press('ArrowLeft');
    expect((await boxOf(page, '.edge-tab')).left).toBe(0);
    await page.close();
  });
});

describe('in every window', () => {
  it('stays inside when the window changes', async () => {
    const page = await open('side=free&x=1&y=1&width=500&height=700');
    for (const viewport of [
      { width: 1600, height: 900 },
      { width: 700, height: 500 },
      { width: 640, height: 360 },
    ]) {
      await page.setViewportSize(viewport);
      const box = await boxOf(page);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(viewport.width);
      expect(box.bottom).toBeLessThanOrEqual(viewport.height);
    }
    await page.close();
  });

  it.each([
    ['end', 1272],
    ['start', 368],
  ])(
    'docked at the %s it stands on the other side where lines run from right to left',
    async (side, right) => {
      const [left, mirrored] = [await open(`side=${side}`), await open(`side=${side}&language=ar`)];
      expect((await boxOf(left)).right).toBe(right);
      expect((await boxOf(mirrored)).left).toBe(WINDOW.width - right);
      await left.close();
      await mirrored.close();
    },
  );

  it('where lines run from right to left the keys still dock at the side they name', async () => {
    const page = await open('language=ar');
    await page.locator('lodestar-sidebar .panel').focus();
    await page.keyboard.press(']');
    expect(await boxOf(page)).toMatchObject({ right: 1272 });
    await page.keyboard.press('[');
    expect(await boxOf(page)).toMatchObject({ left: 8 });
    await page.close();
  });

  it('is a sheet over the width of a narrow one, wherever it stood before', async () => {
    for (const side of ['end', 'start', 'free']) {
      const page = await open(`side=${side}`, { width: 600, height: 800 });
      expect(await boxOf(page)).toMatchObject({ left: 0, right: 600, bottom: 800 });
      expect(await page.locator('lodestar-sidebar .splitter').first().isVisible()).toBe(false);
      await page.close();
    }
  });
});
