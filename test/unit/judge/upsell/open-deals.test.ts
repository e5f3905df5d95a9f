import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { dateOfDay } from '../../../../src/account/calendar-date.js';
import type { Money } from '../../../../src/account/money.js';
import type { Opportunity, OpportunityProduct } from '../../../../src/account/related.js';
import { judge } from '../../../../src/judge/index.js';
import { groupRate } from '../../../../src/judge/upsell/odds.js';
import { NOW, readFact, TODAY } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';
import { firm } from './firms.js';

const usd = (amount: number): Money => ({ amount, currency: 'USD' });
const open = (more: Partial<Opportunity> = {}): Opportunity => ({
  id: '1',
  name: 'Pumps',
  outcome: 'open',
  ...more,
});
const decided = (outcome: 'won' | 'lost', n: number, product?: string): readonly Opportunity[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `${outcome}${product}${i}`,
    name: 'Deal',
    outcome,
    ...(product === undefined ? {} : { products: [{ name: product }] }),
  }));
const playOf = (deal: Opportunity, others: readonly Account[] = [], facts = {}) => {
  const x = firm('x', { opportunities: [deal], facts });
  return judge(x, standingOfBook([...others, x]), NOW).plays.find(
    ({ basis }) => basis === 'open-deal',
  );
};

describe('the play of an open deal', () => {
  test('has the probability that the CRM gives, 0 and 1 too, else that of a standard stage', () => {
    const stage = 'Needs Analysis';
    expect(playOf(open({ probability: 0.3, stage }))).toMatchObject({ oddsFrom: 'crm' });
    expect(playOf(open({ probability: 0.3, stage }))?.odds).toBeCloseTo(0.3, 12);
    expect(playOf(open({ probability: 0, stage }))).toMatchObject({ oddsFrom: 'crm' });
    expect(playOf(open({ probability: 1, stage }))).toMatchObject({ oddsFrom: 'crm' });
    for (const probability of [-0.1, 1.1, NaN])
      expect(playOf(open({ probability, stage }))).toMatchObject({ oddsFrom: 'stage' });
    expect(playOf(open({ stage }))?.odds).toBeCloseTo(0.2, 12);
    expect(playOf(open({ stage: 'Our own' }))).toMatchObject({ oddsFrom: 'win-rate', odds: 0.5 });
    expect(playOf(open())).toMatchObject({ oddsFrom: 'win-rate', odds: 0.5 });
  });

  test('asks for the next step until its day, that day too, and later why it slipped', () => {
    const asked = (days: number) => playOf(open({ closeDate: dateOfDay(TODAY + days) }))?.question;
    const figure = (days: number) => ({ kind: 'date', value: dateOfDay(TODAY + days) });
    expect(asked(3)).toEqual({ code: 'deal-next', subject: 'Pumps', figure: figure(3) });
    expect(asked(0)?.code).toBe('deal-next');
    expect(asked(-1)).toEqual({ code: 'deal-slipped', subject: 'Pumps', figure: figure(-1) });
    expect(playOf(open())?.question).toEqual({ code: 'deal-next', subject: 'Pumps' });
  });

  test('has its own amount, in both of its currencies; without a number none', () => {
    const amount = { amount: 100, currency: 'EUR', converted: usd(120) };
    const play = playOf(open({ amount, probability: 0.5 }));
    expect(play).toMatchObject({
      value: amount,
      expected: { amount: 50, currency: 'EUR', converted: usd(60) },
      perHour: { amount: 100, converted: usd(120) },
    });
    expect(play?.range?.high.converted?.amount).toBeGreaterThan(60);
    expect(play?.range?.low.converted?.amount).toBeLessThan(60);
    for (const none of [playOf(open()), playOf(open({ amount: usd(NaN) }))]) {
      expect(none?.question?.code).toBe('deal-next');
      expect([none?.value, none?.expected, none?.range, none?.perHour]).toEqual(
        Array(4).fill(undefined),
      );
    }
  });

  test('of an amount below zero has its range the right way up', () => {
    const { range, expected } = playOf(open({ amount: usd(-100), probability: 0.5 })) ?? {};
    expect(expected?.amount).toBe(-50);
    expect(range?.low.amount).toBeLessThan(-50);
    expect(range?.high.amount).toBeGreaterThan(-50);
  });

  test('is moved by the win rate of its product, where it names one alone and lost deals are seen', () => {
    const product = (...names: string[]) => ({
      products: names.map((name): OpportunityProduct => ({ name })),
    });
    const history = [
      // The product that is asked for stands neither first nor last among the names.
      firm('a', { opportunities: decided('won', 6, 'Alpha') }),
      firm('m', { opportunities: [...decided('won', 1, 'Mast'), ...decided('lost', 9, 'Mast')] }),
      firm('z', { opportunities: decided('won', 6, 'Zulu') }),
    ];
    const plain = playOf(open(), history)?.odds ?? NaN;
    const rate = (name: string) => playOf(open(product(name)), history)?.odds ?? NaN;
    expect(rate('Mast')).toBeCloseTo(groupRate({ won: 1, lost: 9 }, plain), 12);
    expect(rate('Mast')).toBeLessThan(plain);
    expect(rate(' Zulu ')).toBeCloseTo(groupRate({ won: 6, lost: 0 }, plain), 12);
    expect(rate('Zulu')).toBeGreaterThan(plain);
    expect(rate('Nobody’s')).toBe(plain);
    // Of two products it is not known which decides.
    expect(playOf(open(product('Mast', 'Zulu')), history)?.odds).toBe(plain);
    expect(playOf(open({ products: [] }), history)?.odds).toBe(plain);
    // A book without lost deals hides them: its won ones tell nothing of a product.
    const won = [firm('w', { opportunities: decided('won', 9, 'Zulu') })];
    expect(playOf(open(product('Zulu')), won)?.odds).toBe(playOf(open(), won)?.odds);
  });

  test('is moved by the win rate of accounts of its type, where the type is known', () => {
    const type = (value: string) => ({ type: readFact(value) });
    const history = [
      firm('p', { opportunities: decided('lost', 20), facts: type('Prospect') }),
      firm('c', { opportunities: decided('won', 20), facts: type('Customer') }),
    ];
    const odds = (facts = {}) => playOf(open(), history, facts)?.odds ?? NaN;
    expect(odds(type('Prospect'))).toBeLessThan(odds());
    expect(odds(type('Customer'))).toBeGreaterThan(odds());
    expect(odds(type('Partner'))).toBe(odds());
  });

  test('is there for each open deal, and for no other', () => {
    const opportunities = [
      open({ id: 'a', name: 'First' }),
      open({ id: 'b', name: 'Second' }),
      ...decided('won', 1),
      ...decided('lost', 1),
      { id: 'u', name: 'Odd', outcome: 'unknown' as const },
    ];
    const x = firm('x', { opportunities });
    const plays = judge(x, standingOfBook([x]), NOW).plays;
    expect(
      plays.filter(({ basis }) => basis === 'open-deal').map(({ subject }) => subject),
    ).toEqual(['First', 'Second']);
    expect(playOf(open())?.evidence).toMatchObject([{ related: 'opportunities' }]);
    const { opportunities: _, ...related } = x.related;
    expect(judge({ ...x, related }, standingOfBook([x]), NOW).plays).toEqual([]);
  });
});
