import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { confidenceOf } from '../../../../src/judge/tier/confidence.js';
import { NOW, readFact, wholeList } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';
import { firm } from '../upsell/firms.js';

const DAY = 86_400_000;
const bookOf = (n: number) =>
  standingOfBook(Array.from({ length: n }, (_, i) => firm(`${i}`, { facts: {} })));
const book = bookOf(10);
const x = firm('x', { facts: { employees: readFact(5) } });
const sure = (one: Account, { known = 0.7, standing = book, days = 0 } = {}) =>
  confidenceOf({ ...one, readAt: NOW - days * DAY }, known, standing, NOW);

describe('confidence', () => {
  test('is high from seven tenths known on, in a book of ten, read within thirty days', () => {
    expect(sure(x)).toBe('high');
    expect(sure(x, { days: 30 })).toBe('high');
    expect(sure(x, { known: 0.69 })).toBe('medium');
    expect(sure(x, { standing: bookOf(9) })).toBe('medium');
    expect(sure(x, { days: 30.1 })).toBe('medium');
  });

  test('is low below a third and a bit known, below five accounts, or read half a year ago', () => {
    expect(sure(x, { known: 0.35, standing: bookOf(5), days: 180 })).toBe('medium');
    expect(sure(x, { known: 0.34 })).toBe('low');
    expect(sure(x, { standing: bookOf(4) })).toBe('low');
    expect(sure(x, { days: 180.1 })).toBe('low');
    expect(sure(x, { days: NaN })).toBe('low');
  });

  test('is no more than medium where a text could be read in two ways, or sales are known in part', () => {
    const doubt = 'ambiguous' as const;
    const revenue = { ...readFact({ amount: 5, currency: 'USD' }), doubt };
    for (const facts of [{ annualRevenue: revenue }, { employees: { ...readFact(5), doubt } }])
      expect(sure({ ...x, facts: { ...x.facts, ...facts } })).toBe('medium');
    // A day or a number that does not count towards the tier may be in doubt.
    const seats = { ...readFact(5), doubt };
    expect(sure({ ...x, facts: { ...x.facts, seats } })).toBe('high');
    const deals = [
      { id: '1', name: 'A', outcome: 'won' as const, amount: { amount: 5, currency: 'USD' } },
    ];
    const opportunities = { ...wholeList(deals), total: 4 };
    expect(sure({ ...x, related: { opportunities } })).toBe('medium');
    expect(sure({ ...x, related: { opportunities: wholeList(deals) } })).toBe('high');
    // Money that the book cannot count makes sales known in part.
    const euros = deals.map((row) => ({ ...row, amount: { amount: 5, currency: 'EUR' } }));
    expect(sure({ ...x, related: { opportunities: wholeList([...deals, ...euros]) } })).toBe(
      'medium',
    );
  });
});
