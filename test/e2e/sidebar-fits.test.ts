import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutOf, type Gallery, openGallery, showState } from './support/gallery.js';

const LANGUAGES = ['en', 'pt-BR', 'es', 'de', 'fr', 'ja', 'ar'];
const STATES = ['full', 'key', 'pinned', 'pinned-whole'];

/** What is to be seen at a glance: tier, next step with the person to call, reasons, the top play. */
const GLANCE = ['.tier-card', '.next', '.drivers', '.plays > li'];

/** Letters wider than those of the desktops we know: what a bare Linux machine has. */
const DEJAVU = '/usr/share/fonts/truetype/dejavu';

/** By how many pixels which parts of the glance lie below what can be seen without scrolling. */
function hiddenOf(page: Page): Promise<string[]> {
  return page.locator('lodestar-sidebar .body').evaluate((body, parts) => {
    const { bottom } = body.getBoundingClientRect();
    return parts.flatMap((part) => {
      const below = (body.querySelector(part)?.getBoundingClientRect().bottom ?? NaN) - bottom;
      return below <= 0 ? [] : [`${part} by ${Math.round(below)} px`];
    });
  }, GLANCE);
}

describe.each([
  ['with the fonts of this machine', false],
  ['with wide fonts', true],
] as const)('%s', (_, isWide) => {
  let folder: string;
  let gallery: Gallery;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lodestar-fonts-'));
    const fonts = join(folder, 'fonts.conf');
    await writeFile(
      fonts,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${DEJAVU}</dir><include ignore_missing="yes">/etc/fonts/conf.d</include><cachedir>${folder}/cache</cachedir></fontconfig>`,
    );
    gallery = await openGallery(isWide ? { FONTCONFIG_FILE: fonts } : {});
    page = await gallery.open('state=full');
  });
  afterAll(async () => {
    await gallery?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it.skipIf(isWide && !existsSync(DEJAVU)).each([
    ['beside the page, 360 px wide and 800 px high', { width: 660, height: 800 }],
    ['as a sheet in a window of 360 by 800 px', { width: 360, height: 800 }],
  ])('the glance is whole without scrolling, and nothing is cut: %s', async (_, viewport) => {
    await page.setViewportSize(viewport);
    const faults: string[] = [];
    for (const language of LANGUAGES) {
      for (const state of STATES) {
        await showState(page, state, language);
        const found = [...(await hiddenOf(page)), ...(await cutOf(page))];
        faults.push(...found.map((fault) => `${state} in ${language}: ${fault}`));
      }
    }
    const { width = 0 } = (await page.locator('lodestar-sidebar .panel').boundingBox()) ?? {};
    expect(width).toBe(360);
    expect(faults).toEqual([]);
  });
});
