import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account, Facts } from '../../../../src/account/account.js';
import { dateOfDay } from '../../../../src/account/calendar-date.js';
import type { Opportunity, Related } from '../../../../src/account/related.js';
import { measure } from '../../../../src/judge/index.js';
import { currenciesOf } from '../../../../src/judge/measure/currencies.js';
import { isEnough } from '../../../../src/judge/measure/enough.js';
import { finite, finiteCount } from '../../../../src/judge/measure/finite.js';
import { flagsOf } from '../../../../src/judge/measure/flags.js';
import { NEVER } from '../../../../src/judge/measure/sales.js';
import { account, NOW, readFact, TODAY, wholeList } from '../arbitraries.js';

function bare(facts: Facts, opportunities?: Related<Opportunity>): Account {
  return {
    key: { crm: 'salesforce', org: 'acme', id: '1' },
    facts,
    custom: {},
    related: opportunities ? { opportunities } : {},
    readAt: NOW,
  };
}

function deal(outcome: Opportunity['outcome'], amount: number, currency = 'USD', day = TODAY) {
  const closeDate = dateOfDay(day);
  return { id: `${amount}`, name: 'Deal', outcome, amount: { amount, currency }, closeDate };
}

const partly = (...rows: Opportunity[]): Related<Opportunity> => ({
  ...wholeList(rows),
  state: 'read',
  total: 6,
  totalIsAtLeast: true,
});

describe('measures', () => {
  test('of a list that was not loaded are unknown; of a whole one without won deals zero', () => {
    expect(measure(bare({}), 'USD')).toEqual({});
    const unread = { ...wholeList<Opportunity>([]), state: 'not-loaded' as const };
    expect(measure(bare({}, unread), 'USD')).toEqual({});
    expect(measure(bare({}, wholeList([])), undefined)).toEqual({
      wonRevenue: 0,
      openPipeline: 0,
      wins: 0,
      lastWin: NEVER,
    });
  });

  test('of a partial list are what was seen, and nothing where nothing was', () => {
    expect(measure(bare({}, partly(deal('won', 5))), 'USD')).toEqual({
      wonRevenue: 5,
      wins: 1,
      lastWin: TODAY,
    });
    expect(measure(bare({}, partly(deal('open', 5))), 'USD')).toEqual({ openPipeline: 5 });
    expect(measure(bare({}, partly()), 'USD')).toEqual({});
  });

  test('count only amounts in the book’s currency, or converted to it', () => {
    const rows = [
      deal('won', 100),
      deal('won', 7, 'EUR'),
      {
        ...deal('won', 9, 'EUR'),
        amount: { amount: 9, currency: 'EUR', converted: { amount: 10, currency: 'USD' } },
      },
    ];
    expect(measure(bare({}, wholeList(rows)), 'USD').wonRevenue).toBe(110);
    expect(measure(bare({}, wholeList(rows)), 'EUR').wonRevenue).toBe(16);
    expect(measure(bare({}, wholeList(rows)), 'BRL')).toEqual({
      openPipeline: 0,
      wins: 3,
      lastWin: TODAY,
    });
  });

  test('take the newest win, whatever the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1 }), (days) => {
        const rows = days.map((day) => deal('won', 1, 'USD', day));
        expect(measure(bare({}, wholeList(rows)), 'USD').lastWin).toBe(Math.max(...days));
      }),
    );
  });

  test('do not depend on the order of rows, to the last bit', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true })), (amounts) => {
        const rows = amounts.map((amount) => deal('won', amount));
        const forth = measure(bare({}, wholeList(rows)), 'USD');
        expect(measure(bare({}, wholeList(rows.reverse())), 'USD')).toEqual(forth);
      }),
    );
  });

  test('are finite, and sizes not negative, for any account', () => {
    fc.assert(
      fc.property(account, (one) => {
        for (const value of Object.values(measure(one, 'USD')))
          expect(Number.isFinite(value)).toBe(true);
      }),
    );
    const odd = bare({
      employees: readFact(-5),
      annualRevenue: readFact({ amount: NaN, currency: 'USD' }),
    });
    expect(measure(odd, 'USD')).toEqual({});
  });
});

describe('open cases', () => {
  const of = (open: readonly (boolean | undefined)[], total = open.length) => {
    const rows = open.map((one, n) => ({
      id: `${n}`,
      ...(one === undefined ? {} : { open: one }),
    }));
    const cases = { ...wholeList(rows), total };
    return measure({ ...bare({}), related: { cases } }, 'USD').openCases;
  };

  test('are counted in a whole list, none of them being zero and not unknown', () => {
    expect(of([true, false, true])).toBe(2);
    expect(of([false, false])).toBe(0);
    expect(of([])).toBe(0);
  });

  test('of a part, or where a case does not tell, are what was seen; where none was, unknown', () => {
    expect(of([true, false], 5)).toBe(1);
    expect(of([false, false], 5)).toBeUndefined();
    expect(of([true, undefined])).toBe(1);
    expect(of([false, undefined])).toBeUndefined();
    expect(of([undefined])).toBeUndefined();
    expect(measure(bare({}), 'USD')).not.toHaveProperty('openCases');
    const unread = { ...wholeList([{ id: '1', open: true }]), state: 'not-loaded' as const };
    expect(measure({ ...bare({}), related: { cases: unread } }, 'USD')).toEqual({});
  });
});

describe('sizes', () => {
  test('of zero are known, as is revenue; without a currency revenue is not', () => {
    const none = {
      employees: readFact(0),
      annualRevenue: readFact({ amount: 0, currency: 'USD' }),
    };
    expect(measure(bare(none), 'USD')).toEqual({ employees: 0, annualRevenue: 0 });
    expect(measure(bare(none), undefined)).toEqual({ employees: 0 });
    const some = { annualRevenue: readFact({ amount: 7, currency: 'USD' }) };
    expect(measure(bare(some), 'USD')).toEqual({ annualRevenue: 7 });
    expect(measure(bare(some), 'EUR')).toEqual({});
  });

  test('beyond all bounds are the bound, below zero unknown, and minus zero is zero', () => {
    expect(finite(Infinity)).toBe(1e15);
    expect(finite(-1e300)).toBe(-1e15);
    expect(Object.is(finite(-0), 0)).toBe(true);
    expect([finite(NaN), finite(undefined)]).toEqual([undefined, undefined]);
    expect([0, 3, 1e300, -1e-9, NaN, undefined].map(finiteCount)).toEqual([
      0,
      3,
      1e15,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('flags', () => {
  test.each([
    [{ upsellOpportunity: readFact('Yes') }, { upsellFlag: 1 }],
    [{ upsellOpportunity: readFact(' Talvez ') }, { upsellFlag: 0 }],
    [{ upsellOpportunity: readFact('NÃO') }, { upsellFlag: -1 }],
    [{ rating: readFact('Heiß') }, { rating: 1 }],
    [{ rating: readFact('Tie\u0300de') }, { rating: 0 }],
    [{ customerPriority: readFact('低') }, { customerPriority: -1 }],
    [{ customerPriority: readFact('constructor') }, {}],
  ] satisfies [Facts, object][])('%# are read by their word', (facts, expected) => {
    expect(flagsOf(bare(facts))).toEqual(expected);
  });
});

describe('currencies of an account', () => {
  test('are at most two, the most frequent first', () => {
    const rows = ['EUR', 'USD', 'USD', 'BRL', 'EUR', 'USD'].map((currency, i) =>
      deal('won', i, currency),
    );
    expect(currenciesOf(bare({}, wholeList(rows)))).toEqual(['USD', 'EUR']);
    expect(currenciesOf(bare({}))).toEqual([]);
  });

  test('of the same count come in the order of their codes, whatever that of the rows', () => {
    const codes = fc.array(fc.constantFrom('USD', 'EUR', 'BRL', 'JPY'), { maxLength: 8 });
    fc.assert(
      fc.property(codes, (list) => {
        const found = (all: readonly string[]) =>
          currenciesOf(bare({}, wholeList(all.map((currency, i) => deal('open', i, currency)))));
        const expected = found(list);
        expect(found([...list].reverse())).toEqual(expected);
        expect(found([...list].sort())).toEqual(expected);
        const count = (code: string | undefined) => list.filter((one) => one === code).length;
        const [first = '', second = ''] = expected;
        if (second === '') return;
        expect(count(first)).toBeGreaterThanOrEqual(count(second));
        if (count(first) === count(second)) expect(first < second).toBe(true);
      }),
    );
    const pair = ['USD', 'EUR'].map((currency, i) => deal('open', i, currency));
    expect(currenciesOf(bare({}, wholeList(pair)))).toEqual(['EUR', 'USD']);
    expect(currenciesOf(bare({}, wholeList([...pair].reverse())))).toEqual(['EUR', 'USD']);
  });

  test('are those that amounts were converted to as well, each amount once', () => {
    const converted = (currency: string, to: string) => ({
      ...deal('won', 5, currency),
      amount: { amount: 5, currency, converted: { amount: 6, currency: to } },
    });
    expect(currenciesOf(bare({}, wholeList([converted('EUR', 'USD')])))).toEqual(['EUR', 'USD']);
    // Converted to its own currency an amount still counts once.
    const rows = [converted('USD', 'USD'), deal('won', 1, 'EUR')];
    expect(currenciesOf(bare({}, wholeList(rows)))).toEqual(['EUR', 'USD']);
    const revenue = readFact({ amount: 5, currency: 'BRL' });
    expect(currenciesOf(bare({ annualRevenue: revenue }))).toEqual(['BRL']);
  });
});

describe('enough is known', () => {
  test('with two facts that tell what the account is, or a list with deals', () => {
    expect(isEnough(bare({ employees: readFact(5) }))).toBe(false);
    expect(isEnough(bare({ employees: readFact(5), rating: readFact('Hot') }))).toBe(true);
    expect(isEnough(bare({}, wholeList([deal('won', 5)])))).toBe(true);
    expect(isEnough(bare({ employees: readFact(5) }, wholeList([])))).toBe(false);
    expect(isEnough(bare({ rating: readFact('Purple'), employees: readFact(5) }))).toBe(false);
  });
});
