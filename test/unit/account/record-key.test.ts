import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyText, parseKey, sameKey } from '../../../src/account/record-key.js';

const part = fc.stringMatching(/^[\w.-]{1,40}$/);
const key = fc.record({ crm: part, org: part, id: part });

describe('record key', () => {
  it('comes back from its text', () => {
    fc.assert(
      fc.property(key, (one) => {
        expect(parseKey(keyText(one))).toEqual(one);
      }),
    );
  });

  it('has one text for one record only', () => {
    fc.assert(
      fc.property(key, key, (a, b) => {
        expect(keyText(a) === keyText(b)).toBe(sameKey(a, b));
      }),
    );
  });

  it.each(['', 'a/b', 'a/b/', 'a/b/c/d', 'a//c', 'a/b c/d'])('refuses %j', (text) => {
    expect(parseKey(text)).toBeUndefined();
  });

  it('cannot be forged by a slash in a part', () => {
    expect(() => keyText({ crm: 'a', org: 'b/c', id: 'd' })).toThrow(/b\/c/);
  });
});
