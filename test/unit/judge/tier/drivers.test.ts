import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay } from '../../../../src/account/calendar-date.js';
import type { Opportunity } from '../../../../src/account/related.js';
import { judge } from '../../../../src/judge/index.js';
import { account, bookOf, NOW, readFact, TODAY, wholeList } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';
import { firm } from '../upsell/firms.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const money = (amount: number) => ({ kind: 'money', value: usd(amount) });
const deal = (outcome: Opportunity['outcome'], amount: number, daysAgo: number): Opportunity => ({
  id: `${outcome}${amount}${daysAgo}`,
  name: 'Deal',
  outcome,
  amount: usd(amount),
  closeDate: dateOfDay(TODAY - daysAgo),
});
/** A firm of so many people, with so many thousands of revenue and won, and so many open cases. */
function sized(id: string, people: number, revenue: number, won: number, cases: number) {
  const base = firm(id, {
    facts: {
      employees: readFact(people),
      annualRevenue: readFact(usd(revenue * 1000)),
      rating: readFact('Warm'),
      customerPriority: readFact('High'),
      upsellOpportunity: readFact('No'),
    },
    opportunities: [deal('won', won * 1000, won), deal('open', won * 500, -9)],
  });
  const rows = Array.from({ length: cases }, (_, n) => ({ id: `${n}`, open: true }));
  return { ...base, related: { ...base.related, cases: wholeList(rows) } };
}
const book = [
  sized('a', 1000, 100, 10, 3),
  sized('b', 2000, 200, 20, 2),
  sized('c', 3000, 300, 30, 1),
  sized('x', 4000, 400, 4, 0),
];
const driversOf = (one = sized('x', 4000, 400, 4, 0)) =>
  new Map(judge(one, standingOfBook(book), NOW).drivers.map((driver) => [driver.code, driver]));

describe('a driver', () => {
  test('shows its fact, of how many deals it is made, its rank, and the middle of the book', () => {
    const drivers = driversOf();
    expect(drivers.get('wonRevenue')).toMatchObject({
      axis: 'worth',
      figure: money(4000),
      detail: { kind: 'count', value: 1 },
      rank: { place: 4, of: 4 },
      middle: money(15_000),
    });
    expect(drivers.get('openPipeline')).toMatchObject({
      axis: 'potential',
      figure: money(2000),
      detail: { kind: 'count', value: 1 },
      rank: { place: 4, of: 4 },
    });
    expect(drivers.get('annualRevenue')).toMatchObject({
      figure: money(400_000),
      rank: { place: 1, of: 4 },
      middle: money(250_000),
    });
    expect(drivers.get('employees')).toMatchObject({
      figure: { kind: 'count', value: 4000 },
      middle: { kind: 'count', value: 2500 },
    });
    expect(drivers.get('lastWin')).toMatchObject({
      axis: 'loyalty',
      figure: { kind: 'date', value: dateOfDay(TODAY - 4) },
      middle: { kind: 'date', value: dateOfDay(TODAY - 15) },
    });
    expect(drivers.get('wins')).toMatchObject({ figure: { kind: 'count', value: 1 } });
    // Of open cases the fewest come first.
    expect(drivers.get('openCases')).toMatchObject({
      figure: { kind: 'count', value: 0 },
      rank: { place: 1, of: 4 },
      middle: { kind: 'count', value: 1.5 },
    });
    for (const code of ['employees', 'annualRevenue', 'lastWin', 'wins', 'openCases'] as const)
      expect(drivers.get(code)).not.toHaveProperty('detail');
  });

  test('of the org’s own word shows it as it stands in the CRM, and has no rank', () => {
    const drivers = driversOf();
    for (const [code, value] of [
      ['rating', 'Warm'],
      ['customerPriority', 'High'],
      ['upsellFlag', 'No'],
    ] as const) {
      expect(drivers.get(code)?.figure).toEqual({ kind: 'text', value });
      for (const absent of ['rank', 'middle', 'detail'])
        expect(drivers.get(code)).not.toHaveProperty(absent);
    }
    expect(drivers.get('rating')?.contribution).toBe(0);
    expect(drivers.get('customerPriority')?.contribution).toBeCloseTo(100 * 0.35 * 0.15 * 0.5, 5);
    expect(drivers.get('upsellFlag')?.contribution).toBeCloseTo(-100 * 0.35 * 0.2 * 0.5, 5);
  });

  test('of what is unserved shows the headroom, where there is any', () => {
    const { plays } = judge(sized('x', 4000, 400, 4, 0), standingOfBook(book), NOW);
    const headroom = plays.find(({ basis }) => basis === 'headroom')?.value;
    expect(headroom?.amount).toBeGreaterThan(0);
    expect(driversOf().get('unserved')).toMatchObject({
      axis: 'potential',
      figure: { kind: 'money', value: headroom },
    });
    expect(driversOf().get('unserved')).not.toHaveProperty('rank');
    const full = driversOf(sized('x', 4000, 400, 900, 0)).get('unserved');
    expect(full?.contribution).toBeLessThan(1);
    expect(full).not.toHaveProperty('figure');
  });

  test('says where its fact was read', () => {
    const drivers = driversOf();
    const from = (code: Parameters<typeof drivers.get>[0]) =>
      drivers.get(code)?.evidence.map(({ fact, related }) => fact ?? related);
    for (const code of ['wonRevenue', 'openPipeline', 'lastWin', 'wins'] as const)
      expect(from(code)).toEqual(['opportunities']);
    expect(from('openCases')).toEqual(['cases']);
    expect(from('annualRevenue')).toEqual(['annualRevenue']);
    expect(from('employees')).toEqual(['employees']);
    expect(from('unserved')).toEqual(['employees', 'annualRevenue', 'opportunities']);
    expect(from('upsellFlag')).toEqual(['upsellOpportunity']);
    expect(from('rating')).toEqual(['rating']);
    expect(from('customerPriority')).toEqual(['customerPriority']);
  });

  test('of who never won a deal shows no day, and no day is the middle of a book without any', () => {
    const none = firm('n', { opportunities: [deal('open', 5, 1)] });
    const standing = standingOfBook([none, firm('m', { opportunities: [] })]);
    const lastWin = judge(none, standing, NOW).drivers.find(({ code }) => code === 'lastWin');
    expect(lastWin).toMatchObject({ rank: { place: 1, of: 2 } });
    expect(lastWin).not.toHaveProperty('figure');
    expect(lastWin).not.toHaveProperty('middle');
    const wins = judge(none, standing, NOW).drivers.find(({ code }) => code === 'wins');
    expect(wins).toMatchObject({ figure: { kind: 'count', value: 0 }, middle: { value: 0 } });
  });

  test('comes before those that move the score less, either way', () => {
    fc.assert(
      fc.property(bookOf(account, { min: 5 }), (accounts) => {
        const standing = standingOfBook(accounts);
        for (const one of accounts) {
          const sizes = judge(one, standing, NOW).drivers.map((d) => Math.abs(d.contribution));
          expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        }
      }),
      { numRuns: 20 },
    );
  });
});
