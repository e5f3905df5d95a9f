import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay } from '../../../src/account/calendar-date.js';
import { isTrueLongId, toLongId } from '../../data/salesforce-id.js';
import { sampleBook } from '../../data/sample-book.js';

const ALNUM = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
const id15 = fc
  .array(fc.constantFrom(...ALNUM), { minLength: 15, maxLength: 15 })
  .map((chars) => chars.join(''));

describe('the long form of an id', () => {
  it('differs for ids that differ only in case', () => {
    fc.assert(
      fc.property(id15, id15, (id, other) => {
        const sameLetters = [...id]
          .map((char, at) => (/[A-Z]/.test(other.charAt(at)) ? char.toUpperCase() : char))
          .join('');
        fc.pre(sameLetters !== id);
        expect(toLongId(id).slice(15)).not.toBe(toLongId(sameLetters).slice(15));
      }),
    );
  });

  it('is the published one', () => {
    expect(toLongId('001000000000001')).toBe('001000000000001AAA');
    expect(toLongId('012000000000000')).toBe('012000000000000AAA');
    expect(toLongId('0014W00002AqQdf')).toBe('0014W00002AqQdfQAF');
  });

  it('refuses what is no id', () => {
    expect(() => toLongId('001')).toThrow(RangeError);
    expect(isTrueLongId('0014W00002AqQdfQAG')).toBe(false);
  });

  it('is true for every record of the sample book, and each id is used once', () => {
    const book = sampleBook(dateOfDay(20_000));
    const prefixes = { accounts: '001', contacts: '003', opportunities: '006', cases: '500' };
    const all = new Set<string>([book.owner.id]);
    expect(book.owner.id.startsWith('005') && isTrueLongId(book.owner.id)).toBe(true);
    for (const [list, prefix] of Object.entries(prefixes)) {
      for (const row of book[list as keyof typeof prefixes]) {
        expect(row.id.startsWith(prefix)).toBe(true);
        expect(isTrueLongId(row.id)).toBe(true);
        expect(all.has(row.id)).toBe(false);
        all.add(row.id);
      }
    }
  });
});
