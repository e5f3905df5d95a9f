import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { type JudgeContext, judge } from '../../../../src/judge/index.js';
import { inputFigure } from '../../../../src/judge/tier/figures.js';
import { NOW, readFact, wholeList } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';
import { firm } from '../upsell/firms.js';

const won = (id: string, amount: number) =>
  firm(id, {
    facts: { employees: readFact(100) },
    opportunities: [{ id: '1', name: '1', outcome: 'won', amount: { amount, currency: 'USD' } }],
  });
const book = [10, 20, 30, 40, 50, 60].map((amount) => won(`${amount}`, amount));
const standing = standingOfBook(book);
const briefOf = (one: Account, context: JudgeContext = {}) => judge(one, standing, NOW, context);
const bare: Account = { ...firm('bare', {}), facts: { name: readFact('Bare') }, related: {} };
const pin = { tier: 'strategic', from: NOW - 5, reason: 'merger' } as JudgeContext['pin'];

describe('the tier of a brief', () => {
  test('is a pin’s while it is in force, and the computed one stays beside it', () => {
    const plain = briefOf(won('10', 10));
    expect(plain.tier).toBe(plain.computedTier);
    expect(plain).not.toHaveProperty('pinned');
    const pinned = briefOf(won('10', 10), { pin });
    expect(pinned).toMatchObject({
      tier: 'strategic',
      computedTier: plain.computedTier,
      pinned: { tier: 'strategic', agrees: false },
    });
    const same = { ...pin, tier: plain.computedTier } as JudgeContext['pin'];
    expect(briefOf(won('10', 10), { pin: same }).pinned?.agrees).toBe(true);
  });

  test('of whom too little is known is a pin’s alone, and its history waits', () => {
    const history = briefOf(won('60', 60)).history;
    const told = briefOf(bare, { history });
    expect(told.history).toEqual(history);
    expect(told.confidence).toBe('low');
    for (const absent of ['tier', 'computedTier', 'pinned', 'moves', 'range'])
      expect(told).not.toHaveProperty(absent);
    expect(briefOf(bare)).not.toHaveProperty('history');
    expect(briefOf(bare, { pin })).toMatchObject({
      tier: 'strategic',
      pinned: { agrees: false },
    });
    expect(briefOf(bare, { pin })).not.toHaveProperty('computedTier');
  });

  test('tells what would move it only of an account that the book has as it is', () => {
    expect(briefOf(won('10', 10)).moves?.up).toBeDefined();
    expect(briefOf(won('10', 11))).not.toHaveProperty('moves');
    expect(briefOf(won('new', 10))).not.toHaveProperty('moves');
    // What the standing does not keep of it may differ.
    const contacts = wholeList([{ id: '1', name: 'Ana' }]);
    const x = won('10', 10);
    expect(briefOf({ ...x, related: { ...x.related, contacts } }).moves).toEqual(briefOf(x).moves);
  });
});

test('a flag is shown by the CRM’s own word for its step', () => {
  const words = (name: 'upsellFlag' | 'rating' | 'customerPriority') =>
    [-1, 0, 1].map((value) => inputFigure(name, value, standing));
  const texts = (...values: string[]) => values.map((value) => ({ kind: 'text', value }));
  expect(words('upsellFlag')).toEqual(texts('No', 'Maybe', 'Yes'));
  expect(words('rating')).toEqual(texts('Cold', 'Warm', 'Hot'));
  expect(words('customerPriority')).toEqual(texts('Low', 'Medium', 'High'));
});
