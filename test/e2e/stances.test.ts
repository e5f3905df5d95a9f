import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { STANCES } from '../../src/account/told.js';
import { type Gallery, openGallery } from './support/gallery.js';

/**
 * The least share of two marks' ink that only one of them has: below it they look alike at a glance.
 * A disc and a diamond of the same height share all but their corners, a fifth of it.
 */
const DIFFERENT = 0.2;

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.open('state=related', { forcedColors: 'active' });
  // A supporter and one who is against: between them each stance is one that is not chosen.
  for (const line of (await page.locator('.person-line').all()).slice(0, 2)) await line.click();
});
afterAll(() => gallery?.close());

/** How a mark is drawn, without its size and colours: the strokes of its outline, how thick, how broken. */
const drawn = (mark: Locator) =>
  mark.evaluate((each) => {
    const { strokeDasharray, strokeWidth } = getComputedStyle(each);
    return [each.getAttribute('d')?.replaceAll(/[^a-z]/gi, ''), strokeWidth, strokeDasharray].join(
      ' ',
    );
  });

/** Where a mark has ink, pixel by pixel, as it is on screen. */
async function inkOf(mark: Locator): Promise<readonly boolean[]> {
  const picture = (await mark.screenshot()).toString('base64');
  return page.evaluate(async (png) => {
    const image = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${png}`)).blob(),
    );
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    const { data = [] } = canvas?.getImageData(0, 0, image.width, image.height) ?? {};
    return Array.from({ length: data.length / 4 }, (_, at) => (data[at * 4] ?? 255) < 128);
  }, picture);
}

it('in forced colours each stance has one colour and a shape of its own', async () => {
  const inks = await Promise.all(
    STANCES.map((stance) =>
      inkOf(page.locator(`.chip[aria-pressed=false] .stance.${stance}`).first()),
    ),
  );
  const shares = inks.flatMap((ink, at) =>
    inks.slice(at + 1).map((other, next) => {
      const either = ink.filter((has, pixel) => has || other[pixel]).length;
      const onlyOne = ink.filter((has, pixel) => has !== other[pixel]).length;
      return { pair: `${STANCES[at]} and ${STANCES[at + 1 + next]}`, share: onlyOne / either };
    }),
  );
  expect(inks.every((ink) => ink.some(Boolean))).toBe(true);
  expect(shares.filter(({ share }) => !(share >= DIFFERENT))).toEqual([]);
});

it('in the map too nothing but the shape tells them apart', async () => {
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  const nodes = page.locator('.map .node .stance');
  await nodes.first().waitFor();
  const shapes = new Map<string, string>();
  const colours = new Set<string>();
  for (const node of await nodes.all()) {
    shapes.set((await node.getAttribute('class')) ?? '', await drawn(node));
    colours.add(await node.evaluate((each) => getComputedStyle(each).stroke));
  }
  expect([...shapes.keys()].sort()).toEqual(STANCES.map((stance) => `stance ${stance}`).sort());
  expect(new Set(shapes.values()).size).toBe(STANCES.length);
  expect(colours.size).toBe(1);
});
