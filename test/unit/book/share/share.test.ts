import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseShareFile } from '../../../../extension/background/validate/share.js';
import { fromBase64Url, toBase64Url } from '../../../../src/book/share/base64url.js';
import { canonicalJson } from '../../../../src/book/share/canonical.js';
import {
  checkSignature,
  compareItem,
  fingerprintOf,
  isTakenByDefault,
  makeSigningKeys,
  publicKeyText,
  SHARE_FORM,
  type ShareFile,
  sharedPin,
  signShare,
} from '../../../../src/book/share/index.js';
import { KEY } from '../../account/arbitraries.js';
import { pin } from '../../account/pin-arbitraries.js';
import { objectsIn, otherType, placesIn, replaced } from '../../background/mutations.js';

const keys = await makeSigningKeys();
const publicKey = await publicKeyText(keys);

const content = fc.tuple(fc.array(pin, { maxLength: 3 }), fc.nat()).map(
  ([pins, issuedAt]) =>
    ({
      lodestar: SHARE_FORM,
      by: 'Ana',
      publicKey,
      issuedAt,
      pins: pins.map((one) => sharedPin(KEY, 'Edge Communications', one)),
      playbooks: [],
    }) as const,
);

describe('canonical JSON', () => {
  // RFC 8785, section 3.2.3: the order of names by UTF-16 code units.
  it('orders names as the RFC does', () => {
    const sample = {
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '\ud83d\ude00': 5,
      '\u0080': 6,
      ö: 7,
    };
    expect(Object.keys(JSON.parse(canonicalJson(sample)))).toHaveLength(7);
    expect([...canonicalJson(sample).matchAll(/:(\d)/g)].map(([, digit]) => digit).join('')).toBe(
      '2467153',
    );
  });

  // RFC 8785, section 3.2.2.
  it('writes numbers and texts as the RFC does', () => {
    const sample = {
      numbers: JSON.parse('[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]'),
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('is the same whatever order the names came in, and gives the value back', () => {
    const value = fc.jsonValue({ stringUnit: 'grapheme' });
    const turned = (one: unknown): unknown => {
      if (Array.isArray(one)) return one.map(turned);
      if (typeof one !== 'object' || one === null) return one;
      return Object.fromEntries(
        Object.entries(one)
          .reverse()
          .map(([name, part]) => [name, turned(part)]),
      );
    };
    fc.assert(
      fc.property(value, (one) => {
        const text = canonicalJson(one);
        expect(canonicalJson(turned(one))).toBe(text);
        expect(JSON.stringify(JSON.parse(text))).toBe(
          JSON.stringify(JSON.parse(canonicalJson(JSON.parse(text)))),
        );
      }),
    );
  });

  it.each([undefined, NaN, Infinity, 1n, () => 1, '\ud800', { '\udc00': 1 }])(
    'refuses what is no JSON value: %s',
    (value) => {
      expect(() => canonicalJson([value])).toThrow(TypeError);
    },
  );
});

describe('base64url', () => {
  it('gives the bytes back, and takes them in no other way', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 70 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toMatch(/^[\w-]+$/);
        expect(fromBase64Url(text, bytes.length)).toEqual(new Uint8Array(bytes));
        expect(fromBase64Url(`${text}=`, bytes.length)).toBeUndefined();
        expect(fromBase64Url(text, bytes.length + 3)).toBeUndefined();
      }),
    );
    // The last sign carries two bits that no byte holds: only zeros are right.
    expect(fromBase64Url('AB', 1)).toBeUndefined();
  });
});

describe('a signed file', () => {
  it('holds as it was signed, whatever program laid it out', async () => {
    await fc.assert(
      fc.asyncProperty(content, async (one) => {
        const file = await signShare(one, keys);
        const parsed = parseShareFile(JSON.stringify(file, undefined, 2));
        if ('fault' in parsed) throw new Error(JSON.stringify(parsed.fault));
        expect(await checkSignature(parsed.file)).toBe('holds');
        expect(await checkSignature({ ...file, pins: [...file.pins] })).toBe('holds');
      }),
      { numRuns: 30 },
    );
  });

  it('is broken once anything in it is another, and so is one signed by another key', async () => {
    await fc.assert(
      fc.asyncProperty(content, fc.nat(), async (one, at) => {
        const file = await signShare(one, keys);
        const places = placesIn(file).filter(
          ({ path, value }) => path.length > 0 && typeof value !== 'object',
        );
        const place = places[at % places.length];
        if (!place) return;
        const other = typeof place.value === 'number' ? place.value + 1 : `${String(place.value)}x`;
        const changed = replaced(file, place.path, other) as ShareFile;
        expect(await checkSignature(changed)).toBe('broken');
      }),
      { numRuns: 60 },
    );
    const [one] = fc.sample(content, 1);
    const stranger = await makeSigningKeys();
    if (one) expect(await checkSignature(await signShare(one, stranger))).toBe('broken');
  });

  it('keeps its private key in the browser', async () => {
    expect(keys.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', keys.privateKey)).rejects.toThrow();
    expect(await fingerprintOf(publicKey)).toMatch(/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/);
  });

  it('holds nothing of what was known of an account', () => {
    const shared = sharedPin(KEY, 'Edge', {
      reason: 'x',
      from: 1,
      order: 3,
      signer: 'abcd',
      account: 'Edge',
      basis: { at: 1, score: 90 },
    });
    expect(shared.pin).toEqual({ reason: 'x', from: 1 });
  });
});

describe('a file to be taken in', () => {
  const file = async () => {
    const one = sharedPin(KEY, 'Edge', { reason: 'x', from: 1, tier: 'key', until: 2, by: 'Ana' });
    const all = { lodestar: SHARE_FORM, by: 'Ana', publicKey, issuedAt: 1, playbooks: [] } as const;
    return signShare({ ...all, pins: [one] }, keys);
  };
  const faultOf = (value: unknown) => {
    const parsed = parseShareFile(typeof value === 'string' ? value : JSON.stringify(value));
    return 'fault' in parsed ? parsed.fault : undefined;
  };

  it('is told by what it is not', () => {
    expect(faultOf('{"lodestar": 1,')).toEqual({ code: 'not-json' });
    expect(faultOf('[]')).toEqual({ code: 'not-ours' });
    expect(faultOf({ lodestar: '1' })).toEqual({ code: 'not-ours' });
    expect(faultOf({ lodestar: SHARE_FORM + 1 })).toEqual({ code: 'newer' });
    expect(faultOf(`"${'x'.repeat(4_000_000)}"`)).toEqual({ code: 'long' });
  });

  it('is refused where anything is of another type, and the fault names the field', async () => {
    const right = await file();
    expect(faultOf(right)).toBeUndefined();
    const places = placesIn(right).filter(({ path }) => path.length > 0 && path[0] !== 'lodestar');
    fc.assert(
      fc.property(
        fc
          .constantFrom(...places)
          .chain((place) => otherType(place.value).map((by) => ({ place, by }))),
        ({ place, by }) => {
          const fault = faultOf(replaced(right, place.path, by));
          expect(fault?.code).toBe('field');
          expect(fault?.field?.startsWith(place.path.join('.'))).toBe(true);
        },
      ),
    );
    for (const { path } of objectsIn(right)) {
      const place = placesIn(right).find((one) => one.path.join() === path.join());
      const more = replaced(right, path, { ...(place?.value as object), extra: 1 });
      expect(faultOf(more)?.field).toBe([...path, 'extra'].join('.'));
    }
  });

  it('with a playbook that cannot be used names the field in it', async () => {
    const fault = faultOf({ ...(await file()), playbooks: [{ id: 'x' }] });
    expect(fault?.field).toMatch(/^playbooks\.0\./);
  });
});

describe('an item of a file', () => {
  const kept = { words: 'a', at: 10 };
  it.each([
    [{ words: 'a', at: 1 }, undefined, 'new'],
    [{ words: 'a', at: 99 }, kept, 'same'],
    [{ words: 'b', at: 9 }, kept, 'older'],
    [{ words: 'b', at: 11 }, kept, 'conflict'],
    [{ words: 'b', at: 11, signer: 's' }, { ...kept, signer: 's' }, 'update'],
    [{ words: 'b', at: 11, signer: 's' }, { ...kept, signer: 't' }, 'conflict'],
  ] as const)('%j beside %j is %s', (incoming, present, state) => {
    expect(compareItem(incoming, present)).toBe(state);
  });

  it('is taken by itself only where nothing of the user’s own is overwritten', () => {
    expect(
      (['new', 'same', 'update', 'older', 'conflict'] as const).filter(isTakenByDefault),
    ).toEqual(['new', 'update']);
  });
});
