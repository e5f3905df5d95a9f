import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS, manifestFor } from '../../../extension/build/manifest-for.js';
import { CUT_NAMES } from '../../../extension/platform/settings.js';
import { SITES } from '../../../extension/platform/sites.js';
import manifest from '../../../manifest.json' with { type: 'json' };
import { orgOfHost } from '../../../src/crm/salesforce/address.js';

const CRM_HOSTS = [
  'https://*.lightning.force.com/*',
  'https://*.lightning.crmforce.mil/*',
  'https://*.lightning.force.mil/*',
  'https://*.lightning.sfcrmapps.cn/*',
];

/** The policy as its directives. */
function directives(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values];
    }),
  );
}

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const made = manifestFor(browser);

  it('asks for what the design says and nothing else', () => {
    expect(made.permissions).toEqual(['storage', 'unlimitedStorage']);
    expect(made.host_permissions).toEqual(CRM_HOSTS);
    expect(made.optional_permissions).toEqual(['scripting']);
    for (const host of made.optional_host_permissions) {
      expect(host).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
      expect(made.host_permissions).not.toContain(host);
    }
  });

  it('has no key that nobody decided on', () => {
    const own =
      browser === 'chrome' ? ['minimum_chrome_version', 'storage'] : ['browser_specific_settings'];
    expect(Object.keys(made).sort()).toEqual(
      [
        'action',
        'background',
        'commands',
        'content_scripts',
        'content_security_policy',
        'default_locale',
        'description',
        'host_permissions',
        'icons',
        'manifest_version',
        'name',
        'optional_host_permissions',
        'optional_permissions',
        'options_ui',
        'permissions',
        'short_name',
        'version',
        ...own,
      ].sort(),
    );
  });

  it('runs one script in the top frame of the CRM, before the page does', () => {
    expect(made.content_scripts).toEqual([
      {
        matches: CRM_HOSTS,
        js: ['extension/content/index.ts'],
        run_at: 'document_start',
        all_frames: false,
      },
    ]);
  });

  it('runs the script only where the reader knows the org', () => {
    for (const match of CRM_HOSTS) {
      expect(orgOfHost(new URL(match.replace('*', 'acme')).hostname)).toMatch(/^acme/);
    }
  });

  it('may ask for every site that help offers, and the reader knows the org of each', () => {
    for (const match of Object.values(SITES)) {
      expect(made.optional_host_permissions).toContain(match);
      expect(orgOfHost(new URL(match.replace('*', 'acme')).hostname)).toMatch(/^acme/);
    }
  });

  it('allows its pages nothing but its own files', () => {
    const policy = directives(made.content_security_policy.extension_pages);
    expect(policy['default-src']).toEqual(["'none'"]);
    for (const [name, values] of Object.entries(policy)) {
      expect([name, values]).toEqual([name, [expect.stringMatching(/^'(self|none)'$/)]]);
    }
    expect(policy).toMatchObject({
      'script-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
  });

  it('lets no page load or message it', () => {
    expect(made).not.toHaveProperty('web_accessible_resources');
    expect(made).not.toHaveProperty('externally_connectable');
  });

  it('opens to the server of the development build only on this machine', () => {
    const { content_security_policy, ...rest } = manifestFor(browser, { development: true });
    const { content_security_policy: strict, ...others } = made;
    expect(rest).toEqual(others);
    const open = directives(content_security_policy.extension_pages);
    expect(open).toEqual({
      ...directives(strict.extension_pages),
      'connect-src': ["'self'", 'http://localhost:*', 'ws://localhost:*'],
    });
  });

  it('names texts that every language has', () => {
    expect(made.default_locale).toBe('en');
    const keys = [...JSON.stringify(made).matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key);
    expect(keys).toContain('extName');
    const folder = 'extension/_locales';
    for (const language of readdirSync(folder)) {
      const texts = JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8'));
      for (const key of keys) expect(texts).toHaveProperty(`${key}.message`, expect.any(String));
    }
  });
});

describe('the schema of the company’s policy', () => {
  interface Node {
    readonly type?: string;
    readonly title?: string;
    readonly properties?: { readonly [name: string]: Node };
    readonly items?: Node;
  }
  const schema = JSON.parse(readFileSync(manifest.storage.managed_schema, 'utf8')) as Node;
  const nodes = (node: Node): Node[] => [
    node,
    ...Object.values(node.properties ?? {}).flatMap(nodes),
    ...(node.items ? nodes(node.items) : []),
  ];

  it('uses what Chrome takes of JSON Schema draft 3 and nothing else', () => {
    for (const node of nodes(schema)) {
      expect(['object', 'array', 'string', 'number', 'integer', 'boolean']).toContain(node.type);
      const known = ['type', 'title', 'description', 'properties', 'items'];
      expect(known).toEqual(expect.arrayContaining(Object.keys(node)));
    }
  });

  it('names what the worker reads, each with a title for whoever fills it in', () => {
    const names = Object.keys(schema.properties ?? {});
    expect(names.sort()).toEqual(['axes', 'cuts', 'locked', 'pins', 'playbooks']);
    expect(Object.keys(schema.properties?.['cuts']?.properties ?? {}).sort()).toEqual(
      [...CUT_NAMES].sort(),
    );
    for (const node of Object.values(schema.properties ?? {})) expect(node.title).toBeTruthy();
  });
});

describe('the manifests', () => {
  it('give each browser the background it runs, and never both', () => {
    expect(manifestFor('chrome').background).toEqual({
      service_worker: 'extension/background/index.ts',
      type: 'module',
    });
    expect(manifestFor('firefox').background).toEqual({
      scripts: ['extension/background/index.ts'],
      type: 'module',
    });
  });

  it('tell Firefox that no data is collected, and from which version on it runs', () => {
    expect(manifestFor('firefox')).toMatchObject({
      browser_specific_settings: {
        gecko: {
          id: expect.stringMatching(/^\{[0-9a-f-]{36}\}$/),
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
    expect(manifestFor('chrome')).not.toHaveProperty('browser_specific_settings');
  });

  it('are one manifest but for these keys', () => {
    const {
      background: a,
      minimum_chrome_version,
      storage,
      ...chrome
    } = manifestFor('chrome') as typeof manifest;
    const {
      background: b,
      browser_specific_settings,
      ...firefox
    } = manifestFor('firefox') as unknown as typeof manifest;
    expect(a).not.toEqual(b);
    expect(minimum_chrome_version).toBe(manifest.minimum_chrome_version);
    expect(browser_specific_settings).toBe(manifest.browser_specific_settings);
    expect(storage).toEqual(manifest.storage);
    expect(chrome).toEqual(firefox);
  });
});
