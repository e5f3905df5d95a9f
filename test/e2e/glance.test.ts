import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  freshlyRead,
  openAccountList,
  openFromList,
  relatedListsRead,
  sidebar,
} from '../browser/crm-pages.js';
import { settled } from './support/shown.js';
import { type Stage, setStage } from './support/stage.js';

const NAME = 'United Oil & Gas Corp.';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage({ viewport: { width: 1440, height: 900 } });
  await openAccountList(stage.page);
  await openFromList(stage.page, NAME);
  await freshlyRead(stage.page);
  await relatedListsRead(stage.page);
  await settled(stage.page);
});
afterAll(() => stage?.close());

/** What a rep must see without scrolling. */
const glance = (panel: Locator): { readonly [what: string]: Locator } => ({
  'the tier': panel.locator('.tier-card h3'),
  'how surely': panel.locator('.tier-card .confidence'),
  'the next step': panel.locator('.next-step'),
  'the person to call': panel.locator('.next-with'),
  'the last touch and the minutes': panel.locator('.touch'),
  'the strongest driver': panel.locator('.driver-line').nth(0),
  'the second driver': panel.locator('.driver-line').nth(1),
  'the third driver': panel.locator('.driver-line').nth(2),
  'the top play': panel.locator('.play-line').first(),
  'its value': panel.locator('.play-value').first(),
  'the pin': panel.locator('.pin-star'),
});

it.each([
  ['a window 800 px high', { width: 1440, height: 800 }],
  ['one of 360 × 800', { width: 360, height: 800 }],
])('in %s all that comes first is in view without scrolling', async (_, viewport) => {
  const { page } = stage;
  await page.setViewportSize(viewport);
  const panel = sidebar(page);
  // Where the browser's window and the panel differ, what counts is what the footer leaves of the panel.
  const bottom = (await panel.locator('.foot').boundingBox())?.y ?? 0;
  expect(bottom).toBeGreaterThan(0);
  expect(bottom).toBeLessThanOrEqual(viewport.height);
  for (const [what, part] of Object.entries(glance(panel))) {
    const box = await part.boundingBox();
    expect(box, what).not.toBeNull();
    expect(box?.height ?? 0, what).toBeGreaterThan(0);
    expect(box?.x ?? -1, what).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0), what).toBeLessThanOrEqual(viewport.width);
    expect((box?.y ?? 0) + (box?.height ?? Infinity), what).toBeLessThanOrEqual(bottom);
  }
});
