import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { dateOfDay } from '../../../../src/account/calendar-date.js';
import { accountAsOf } from '../../../../src/judge/proof/as-of.js';
import { readFact, TODAY, wholeList } from '../arbitraries.js';
import { firm } from '../upsell/firms.js';

const day = dateOfDay(TODAY);
const deal = (id: string, outcome: 'won' | 'lost' | 'open', days?: number) => ({
  id,
  name: id,
  outcome,
  ...(days === undefined ? {} : { closeDate: dateOfDay(TODAY + days) }),
});
const asset = (id: string, days?: number) => ({
  id,
  name: id,
  ...(days === undefined ? {} : { purchasedOn: dateOfDay(TODAY + days) }),
});
const ids = (list: { readonly rows: readonly { readonly id: string }[] } | undefined) =>
  list?.rows.map(({ id }) => id);

describe('an account as of a day, row by row', () => {
  const one = firm('x', {
    facts: {
      industry: readFact('Energy'),
      type: readFact('Customer'),
      employees: readFact(5),
      rating: readFact('Hot'),
      contractEnds: readFact(day),
    },
    opportunities: [
      deal('won that day', 'won', 0),
      deal('lost before', 'lost', -9),
      deal('won the day after', 'won', 1),
      deal('open', 'open', -1),
      deal('won some day', 'won'),
    ],
    assets: [asset('that day', 0), asset('the day after', 1), asset('some day')],
  });
  const then = accountAsOf({ ...one, custom: { Seats__c: readFact('4') } }, day);

  test('knows deals that were closed and assets that were bought by then', () => {
    expect(ids(then.related.opportunities)).toEqual(['won that day', 'lost before']);
    expect(then.related.opportunities).toMatchObject({ state: 'read', total: 2 });
    expect(ids(then.related.assets)).toEqual(['that day']);
    expect(then.related.contracts).toBeUndefined();
  });

  test('is as large and of the kind that it is today, and no more is known', () => {
    const slow = ['name', 'industry', 'type', 'employees', 'annualRevenue'];
    expect(Object.keys(then.facts).sort()).toEqual(slow.sort());
    expect(then.facts.employees).toEqual(readFact(5));
    expect(then.custom).toEqual({});
    expect(then.key).toEqual(one.key);
    expect(then.readAt).toBe(one.readAt);
  });

  test('has no list that was not there, and of an unread one nothing more', () => {
    const none: Account = { ...one, related: {} };
    expect(accountAsOf(none, day).related).toEqual({});
    const source = { kind: 'related-list', name: 'List' } as const;
    const unread = { state: 'not-loaded', rows: [], source, at: 0 } as const;
    expect(accountAsOf({ ...one, related: { assets: unread } }, day).related).toEqual({
      assets: unread,
    });
    expect(accountAsOf({ ...one, related: { assets: wholeList([]) } }, day).related.assets).toEqual(
      wholeList([]),
    );
  });

  test('of a list whose length was a lower bound, whole at last, has the length it had', () => {
    const rows = [asset('that day', 0), asset('the day after', 1)];
    const bound = { ...wholeList(rows), totalIsAtLeast: true } as const;
    const list = accountAsOf({ ...one, related: { assets: bound } }, day).related.assets;
    expect(ids(list)).toEqual(['that day']);
    // Seen in part only, it stays so: more may have been there.
    expect(list).toMatchObject({ total: 2, totalIsAtLeast: true });
  });
});
