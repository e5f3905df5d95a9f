import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Own, orgsOf, refusal, type Sender } from '../../../extension/background/sender.js';
import { parseAsk } from '../../../extension/background/validate/ask.js';
import type { AnyAsk } from '../../../extension/platform/messages.js';
import manifest from '../../../manifest.json' with { type: 'json' };
import type { RecordKey } from '../../../src/account/record-key.js';
import { ask } from './arbitraries.js';

const OWN_ID = 'abcdefghijklmnopabcdefghijklmnop';
const OWN: Own = { id: OWN_ID, pages: `chrome-extension://${OWN_ID}/` };
const HOST = 'acme--uat.sandbox.lightning.force.com';
const ORG = 'acme--uat.sandbox';
const KEY: RecordKey = { crm: 'salesforce', org: ORG, id: '001000000000001AAA' };
const ASK: AnyAsk = { type: 'view/get', key: KEY };
const SENDER: Sender = { id: OWN_ID, frameId: 0, url: `https://${HOST}/lightning/page/home` };

const withUrl = (url: string | undefined): Sender => ({ ...SENDER, url });

/** The same request, about records of this org. */
function of(org: string, message: AnyAsk): AnyAsk {
  const moved = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map(moved);
    const inside = Object.fromEntries(Object.entries(part).map(([k, v]) => [k, moved(v)]));
    return 'crm' in part && 'org' in part ? { ...inside, crm: 'salesforce', org } : inside;
  };
  return moved(message) as AnyAsk;
}

describe('a sender', () => {
  it('may ask about its own org from the top frame of a page of the CRM, and not what names no org', () => {
    fc.assert(
      fc.property(ask, (message) => {
        const own = of(ORG, message);
        const named = orgsOf(own).length > 0;
        expect(refusal(SENDER, OWN, own)).toBe(named ? undefined : 'only for pages of Lodestar');
      }),
    );
  });

  it('may on every host the content script runs on', () => {
    for (const match of manifest.content_scripts.flatMap(({ matches }) => matches)) {
      const url = match.replace('*', 'acme').replace(/\*$/, 'lightning/page/home');
      const suffix = match.replace('https://*.lightning.', '').replace('/*', '');
      const org = suffix === 'force.com' ? 'acme' : `acme.${suffix}`;
      expect(refusal(withUrl(url), OWN, of(org, ASK))).toBeUndefined();
    }
  });

  it('may on a site the user let it in, whose org is none of Lightning', () => {
    const sender = withUrl('https://acme.my.site.com/partners/s/account/001000000000001AAA');
    expect(refusal(sender, OWN, of('acme.my.site.com', ASK))).toBeUndefined();
    expect(refusal(sender, OWN, of('acme', ASK))).toMatch(/asked about/);
  });

  it('of another extension is refused, and so is one without an id', () => {
    const ids = fc.option(
      fc.string().filter((id) => id !== OWN_ID),
      { nil: undefined },
    );
    fc.assert(
      fc.property(ids, (id) => {
        expect(refusal({ ...SENDER, id }, OWN, ASK)).toBe('another extension');
      }),
    );
  });

  it('in a frame of the page, or in no tab at all, is refused', () => {
    const frames = fc.option(
      fc.integer().filter((frame) => frame !== 0),
      { nil: undefined },
    );
    fc.assert(
      fc.property(frames, (frameId) => {
        expect(refusal({ ...SENDER, frameId }, OWN, ASK)).toBe('not the top frame');
      }),
    );
  });

  it.each([
    undefined,
    '',
    'about:blank',
    'not a url',
    'https://example.com/lightning/r/Account/001/view',
    'https://login.salesforce.com/',
    'https://my.site.com/',
    `https://${HOST}.example.com/`,
    `https://example.com/?${HOST}`,
    `https://example.com/#https://${HOST}/`,
    `https://${HOST}@example.com/`,
    'https://acmelightning.force.com/',
    'https://lightning.force.com/',
    'https://.lightning.force.com/',
    `http://${HOST}/lightning/page/home`,
    `ftp://${HOST}/`,
    `blob:https://${HOST}/0f2b`,
    `file://${HOST}/lightning`,
    'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba/extension/help/index.html',
  ])('on a page that is not one of the CRM is refused: %s', (url) => {
    expect(refusal(withUrl(url), OWN, ASK)).toBe('not a page of the CRM');
  });

  it('cannot touch the book of another org, with any request', () => {
    fc.assert(
      fc.property(ask, (message) => {
        fc.pre(orgsOf(message).some(({ org }) => org !== ORG));
        expect(refusal(SENDER, OWN, message)).toMatch(`a page of ${ORG} asked about`);
      }),
    );
  });

  it('that is a page of our own may ask about every org', () => {
    const page = { id: OWN_ID, url: `${OWN.pages}extension/help/index.html` };
    fc.assert(
      fc.property(ask, (message) => {
        expect(refusal(page, OWN, message)).toBeUndefined();
        expect(refusal({ ...page, id: 'other' }, OWN, message)).toBe('another extension');
      }),
    );
  });

  it('is checked for every org a request names, however deep, and may not ask about none', () => {
    const deep = { type: 'view/get', key: KEY, to: [{ account: { ...KEY, org: 'acme' } }] };
    expect(refusal(SENDER, OWN, deep as AnyAsk)).toMatch(/asked about salesforce\/acme/);
    expect(refusal(SENDER, OWN, { type: 'view/get' } as AnyAsk)).toBe('only for pages of Lodestar');
  });

  it('is checked for as many orgs as if every text of every request were looked through', () => {
    const everywhere = (part: unknown): string[] => {
      if (typeof part !== 'object' || part === null) return [];
      const own = 'crm' in part && 'org' in part ? [`${part.crm}/${part.org}`] : [];
      return [...own, ...Object.values(part).flatMap(everywhere)];
    };
    fc.assert(
      fc.property(ask, (message) => {
        const found = orgsOf(message).map(({ crm, org }) => `${crm}/${org}`);
        expect(new Set(found)).toEqual(new Set(everywhere(message)));
      }),
    );
  });

  it('cannot hide an org among what was read on a page: such a reading is none', () => {
    const hidden = { crm: 'salesforce', org: 'acme' };
    const places = fc.constantFrom('fields', 'lists', 'rows', 'list', 'expectations', 'key');
    fc.assert(
      fc.property(ask, places, (message, place) => {
        fc.pre('raw' in message);
        const raw = { ...message.raw, [place]: [hidden] };
        expect(parseAsk({ ...message, raw })).toHaveProperty('fault');
        expect(parseAsk({ ...message, raw: { ...message.raw, more: hidden } })).toHaveProperty(
          'fault',
        );
      }),
    );
  });

  it('cannot pass as another reader', () => {
    const key = { ...KEY, crm: 'dynamics' };
    expect(refusal(SENDER, OWN, { type: 'view/get', key })).toBe(
      `a page of ${ORG} asked about dynamics/${ORG}`,
    );
  });

  it('is told from the next org, whatever the case of the host and the port', () => {
    expect(refusal(withUrl(`https://${HOST.toUpperCase()}:8443/x`), OWN, ASK)).toBeUndefined();
    const next = { ...KEY, org: 'acme' };
    expect(refusal(SENDER, OWN, { type: 'view/get', key: next })).toMatch(/asked about/);
  });
});
