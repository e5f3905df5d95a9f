import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSERS, manifestFor } from '../../extension/build/manifest-for.js';
import { dateOfDay } from '../../src/account/calendar-date.js';
import { sampleBook } from '../data/sample-book.js';
import { filesOf, lookInto } from './support/built.js';

/** Names of vocabularies, which look like addresses and are never asked for. */
const VOCABULARIES = [
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  'https://json-schema.org/draft/2020-12/schema',
];

/**
 * The most the content scripts may weigh, in bytes after gzip: the one that runs before every page of
 * the CRM, and the one that waits until the page stands and is compiled where it is needed.
 */
const MOST = { index: 40_000, later: 29_000 } as const;

const KINDS = /\.(js|html|css|json|png)$/;

describe.each(BROWSERS)('what is built for %s', (browser) => {
  const folder = resolve('dist', browser);
  const files = filesOf(folder);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));

  it('asks for no more than the manifest it was made from', () => {
    const made = manifestFor(browser);
    for (const key of [
      'permissions',
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'content_security_policy',
      'commands',
    ] as const) {
      expect(manifest[key]).toEqual(made[key]);
    }
    const keys = Object.keys(made).sort();
    expect(Object.keys(manifest).sort()).toEqual(keys);
    // A page could tell by such a file that Lodestar is installed.
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('holds every file its manifest names', () => {
    const { service_worker, scripts = [] } = manifest.background;
    const named = [
      ...Object.values<string>(manifest.icons),
      ...Object.values<string>(manifest.action.default_icon),
      ...manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js),
      ...scripts,
      ...(service_worker ? [service_worker] : []),
      manifest.options_ui.page,
      ...(manifest.storage ? [manifest.storage.managed_schema] : []),
      `_locales/${manifest.default_locale}/messages.json`,
    ];
    expect(files).toEqual(expect.arrayContaining(named));
  });

  it('has one content script before the page and one when it stands, in its top frame only', () => {
    const [{ matches } = { matches: [] }] = manifestFor(browser).content_scripts;
    expect(manifest.content_scripts).toEqual([
      {
        js: ['extension/content/index.js'],
        matches,
        run_at: 'document_start',
        all_frames: false,
      },
      { js: ['extension/content/later.js'], matches, run_at: 'document_idle', all_frames: false },
    ]);
    for (const file of manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js))
      expect(lookInto(join(folder, file)).imports).toEqual([]);
  });

  it.each(['index', 'later'] as const)('weighs little in the pages of the CRM: %s', (name) => {
    const weight = gzipSync(read(`extension/content/${name}.js`), { level: 9 }).length;
    expect(weight).toBeLessThanOrEqual(MOST[name]);
  });

  it('runs nothing but its own files', () => {
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      const { madeOfText, imports, addresses } = lookInto(join(folder, file));
      expect([file, madeOfText]).toEqual([file, []]);
      for (const one of imports)
        expect([file, one]).toEqual([file, expect.stringMatching(/^\.\//)]);
      // The hosts a user may let Lodestar in are patterns to ask the browser about, not addresses.
      const known = [...VOCABULARIES, ...(manifest.optional_host_permissions ?? [])];
      expect(known).toEqual(expect.arrayContaining([...addresses]));
    }
  });

  it('has pages that load nothing from elsewhere and run nothing inline', () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const html = read(file);
      for (const [, attributes = '', content = ''] of html.matchAll(
        /<script([^>]*)>([^<]*)<\/script>/g,
      )) {
        expect(attributes).toMatch(/ src="(\.\.?)?\//);
        expect(content.trim()).toBe('');
      }
      expect(html).not.toMatch(/(?:src|href)="(?:\w+:)?\/\//);
      expect(html).not.toMatch(/\son\w+=/);
    }
    for (const file of files.filter((name) => name.endsWith('.css'))) {
      expect(read(file)).not.toMatch(/@import|url\(\s*["']?(?:\w+:)?\/\//);
    }
  });

  it('ships no test equipment, no sources and nothing forgotten', () => {
    const [account] = sampleBook(dateOfDay(20_000)).accounts;
    const traces = [account?.name, account?.id, 'lodestar-dev-ed', 'test-crm', 'sourceMappingURL'];
    for (const file of files) {
      expect(file).toMatch(KINDS);
      if (file.endsWith('.png')) continue;
      const text = read(file);
      for (const trace of traces)
        expect(text.includes(trace ?? '?') ? [file, trace] : []).toEqual([]);
    }
  });
});

describe('the look into scripts', () => {
  it('finds what it is there to find', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lodestar-look-'));
    try {
      const file = join(folder, 'bad.js');
      writeFileSync(
        file,
        [
          'import "./own.js"; export * from "https://cdn.example.com/x.js";',
          'import("https://example.org/y.js"); import(name);',
          'eval("1"); new Function("return 1"); globalThis.Function("x"); setTimeout("run()", 1);',
          'const svg = "http://www.w3.org/2000/svg"; graph.import(svg); // https://comment.example',
          'fetch(`https://example.net/$' + '{name}`); setTimeout(() => eval, 1);',
        ].join('\n'),
      );
      expect(lookInto(file)).toEqual({
        madeOfText: ['eval', 'Function', 'Function', 'setTimeout'],
        imports: [
          './own.js',
          'https://cdn.example.com/x.js',
          'https://example.org/y.js',
          'what is not known before it runs',
        ],
        addresses: [
          'http://www.w3.org/2000/svg',
          'https://cdn.example.com/x.js',
          'https://example.net/',
          'https://example.org/y.js',
        ],
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
