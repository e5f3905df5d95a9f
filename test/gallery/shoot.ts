import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../browser/chromium.js';
import { serveGallery } from './serve.js';
import { states } from './states.js';

/**
 * Pictures of the sidebar's states: `npx tsx test/gallery/shoot.ts <folder> [part of a name]…`.
 */
interface Shot {
  readonly name: string;
  readonly query: string;
  /** Another page than the sidebar's, and what is pressed in it first, by the buttons' names. */
  readonly page?: string;
  readonly press?: readonly string[];
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  /** Everything that opens is opened, and a note is typed that cannot be saved. */
  readonly opened?: boolean;
  /** How far down what was read is scrolled, 0 to 1. */
  readonly scrolled?: number;
}

const shots: readonly Shot[] = [
  ...Object.keys(states).map((state) => ({ name: state, query: `state=${state}` })),
  ...[
    'full',
    'pinned',
    'unknown',
    'unreadable',
    'list',
    'growth',
    'key',
    'base',
    'call',
    'call-ended',
  ].map((state) => ({
    name: `${state}-dark`,
    query: `state=${state}`,
    dark: true,
  })),
  ...['full', 'pinned', 'unknown', 'unreadable', 'list', 'call'].map((state) => ({
    name: `${state}-pt`,
    query: `state=${state}&language=pt-BR`,
  })),
  ...['w', 'm', 'u', 'l'].flatMap((press) =>
    ['', '&language=pt-BR'].map((language) => ({
      name: `press-${press}${language && '-pt'}`,
      query: `state=full&press=${press}${language}`,
      height: 1300,
    })),
  ),
  { name: 'press-wu-dark', query: 'state=full&press=wu', height: 1900, dark: true },
  { name: 'press-wu-narrow', query: 'state=full&press=wu', width: 300, height: 1900 },
  ...['es', 'de', 'fr', 'ja'].flatMap((language) =>
    ['full', 'pinned', 'unknown', 'unreadable', 'list'].map((state) => ({
      name: `${state}-${language}`,
      query: `state=${state}&language=${language}`,
    })),
  ),
  // The set that is kept in the repository: `npm run screenshots`.
  ...['light', 'dark', 'pt-BR', 'rtl', '200', 'call'].map((kind) => ({
    name: `sidebar-${kind}`,
    query: `state=${kind === 'call' ? 'call' : 'pinned'}${kind === 'pt-BR' ? '&language=pt-BR' : kind === 'rtl' ? '&language=ar' : ''}`,
    dark: kind === 'dark',
    ...(kind === '200' && { width: 640, height: 400, scale: 2 }),
  })),
  { name: 'full-rtl', query: 'state=full&language=ar' },
  { name: 'call-rtl', query: 'state=call&language=he' },
  { name: 'call-forced', query: 'state=call', forcedColors: true },
  { name: 'call-zoom', query: 'state=call', width: 640, height: 400, scale: 2 },
  { name: 'call-narrow', query: 'state=call', width: 300, height: 700 },
  { name: 'full-forced', query: 'state=full', forcedColors: true },
  { name: 'full-zoom', query: 'state=full', width: 640, height: 400, scale: 2 },
  { name: 'full-narrow', query: 'state=full', width: 300, height: 700 },
  { name: 'keys', query: 'state=pinned&press=?' },
  { name: 'keys-dark', query: 'state=pinned&press=?', dark: true },
  { name: 'keys-rtl', query: 'state=pinned&press=?&language=ar' },
  { name: 'menu', query: 'state=pinned&press=f' },
  { name: 'docked-start', query: 'state=full&side=start', width: 900 },
  { name: 'docked-start-rtl', query: 'state=full&side=start&language=ar', width: 900 },
  { name: 'free', query: 'state=full&side=free&x=0.5&y=0.5', width: 900 },
  { name: 'sheet', query: 'state=full', width: 600, height: 700 },
  { name: 'tab-start', query: 'state=full&open=0&side=start&tab=0.8' },
  { name: 'tab', query: 'state=full&open=0' },
  { name: 'tab-dark', query: 'state=key&open=0', dark: true },
  { name: 'opened', query: 'state=pinned&fail=1', height: 2040, opened: true },
  { name: 'opened-dark', query: 'state=pinned&fail=1', height: 2040, opened: true, dark: true },
  ...['', '&language=pt-BR'].flatMap((language) =>
    [false, true].flatMap((dark) =>
      [0, 0.5, 1].map((scrolled) => ({
        name: `read${language && '-pt'}${dark ? '-dark' : ''}-${scrolled}`,
        query: `state=full&view=read${language}`,
        scrolled,
        dark,
      })),
    ),
  ),
  { name: 'read-unreadable', query: 'state=unreadable&view=read' },
  { name: 'read-unreadable-pt', query: 'state=unreadable&view=read&language=pt-BR' },
  { name: 'read-narrow', query: 'state=full&view=read', width: 300, height: 700 },
  { name: 'read-forced', query: 'state=full&view=read', forcedColors: true },
  { name: 'read-rtl', query: 'state=full&view=read&language=ar' },
  { name: 'read-zoom', query: 'state=full&view=read', width: 640, height: 400, scale: 2 },
  { name: 'earlier', query: 'state=full&press=h', height: 1500 },
  { name: 'earlier-dark-pt', query: 'state=full&press=h&language=pt-BR', height: 1500, dark: true },
  { name: 'earlier-narrow', query: 'state=full&press=h', width: 300, height: 1500 },
  ...['', '-dark', '-narrow', '-rtl'].map((kind) => ({
    name: `call-earlier${kind}`,
    query: `state=call&press=h${kind === '-rtl' ? '&language=ar' : ''}`,
    dark: kind === '-dark',
    width: kind === '-narrow' ? 300 : 660,
    height: 1300,
  })),
  { name: 'tall', query: 'state=pinned', height: 1250 },
  ...['', '-dark', '-narrow', '-pt', '-rtl', '-forced'].flatMap((kind) => dashboard(kind)),
];

/** The dashboard's playbooks: as a list, and one that is edited. */
function dashboard(kind: string): readonly Shot[] {
  const language = { '-pt': 'pt-BR', '-rtl': 'ar' }[kind] ?? 'en';
  const [edit, more] = language === 'pt-BR' ? ['Editar', 'Mais'] : ['Edit', 'More'];
  const shot = {
    page: 'dashboard.html',
    query: `language=${language}#playbooks`,
    dark: kind === '-dark',
    forcedColors: kind === '-forced',
    width: kind === '-narrow' ? 360 : 900,
  };
  return [
    { ...shot, name: `dashboard${kind || '-light'}-playbooks`, height: 900 },
    {
      ...shot,
      name: `dashboard${kind || '-light'}-playbook`,
      height: kind === '-narrow' ? 2300 : 1500,
      press: [`${edit}\\W*: `, `${more}\\W*: .?(Seats|Licen)`],
    },
  ];
}

async function shoot(browser: Browser, url: string, shot: Shot, folder: string): Promise<void> {
  const { width = 660, height = 800, scale = 1.5 } = shot;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: shot.dark ? 'dark' : 'light',
    forcedColors: shot.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
    timezoneId: process.env['TZ'] ?? 'UTC',
  });
  // The examples were read on this day: "today" must be the same in every picture.
  await page.clock.setFixedTime(new Date(2026, 10, 23, 15, 30));
  await page.goto(`${url}${shot.page ?? ''}?${shot.query}`);
  await page.locator('.lodestar > *').first().waitFor();
  for (const name of shot.press ?? [])
    await page
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click();
  const pressed = new URLSearchParams(shot.query).get('press');
  if (pressed) {
    await page.locator('lodestar-sidebar .panel').focus();
    for (const key of pressed) await page.keyboard.press(key);
  }
  if (shot.opened) await openAll(page);
  if (shot.scrolled !== undefined) await scrollTo(page, shot.scrolled);
  await page.screenshot({ path: join(folder, `${shot.name}.png`) });
  await page.close();
}

async function scrollTo(page: Page, share: number): Promise<void> {
  await page.locator('lodestar-sidebar section.page > .body').evaluate((body, to) => {
    body.scrollTop = to * (body.scrollHeight - body.clientHeight);
  }, share);
}

async function openAll(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: /^Show \d/ });
  while ((await more.count()) > 0) await more.first().click();
  for (const line of await page.locator('lodestar-sidebar summary').all()) await line.click();
  await page.getByRole('textbox', { name: 'Influence note' }).pressSequentially('!');
  await page.getByRole('button', { name: /^Pinned/ }).click();
  await page.getByRole('alert').waitFor();
}

const [folder, ...parts] = process.argv.slice(2);
if (!folder) throw new Error('Say into which folder the pictures go');
await mkdir(folder, { recursive: true });
const gallery = await serveGallery();
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  const wanted = ({ name }: Shot) =>
    parts.length === 0 || parts.some((part) => name.includes(part));
  for (const shot of shots.filter(wanted)) {
    await shoot(browser, gallery.url, shot, folder);
  }
} finally {
  await browser.close();
  await gallery.close();
}
