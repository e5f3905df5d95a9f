import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account, Facts } from '../../../../src/account/account.js';
import { dateOfDay } from '../../../../src/account/calendar-date.js';
import type { Opportunity, Related } from '../../../../src/account/related.js';
import { measure } from '../../../../src/judge/index.js';
import { currenciesOf } from '../../../../src/judge/measure/currencies.js';
import { isEnough } from '../../../../src/judge/measure/enough.js';
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
