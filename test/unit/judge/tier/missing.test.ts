import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import type { Case, Contact, Related } from '../../../../src/account/related.js';
import { missingOf } from '../../../../src/judge/tier/missing.js';
import { NOW, readFact, wholeList } from '../arbitraries.js';
import { firm } from '../upsell/firms.js';

const MANY = 99;
const base = firm('x', { facts: { employees: readFact(5) } });
const known: Account = {
  ...base,
  related: {
    ...base.related,
    contacts: wholeList<Contact>([]),
    cases: wholeList<Case>([{ id: '1', open: true }]),
  },
};
const fact = (state: 'blank' | 'not-loaded' | 'not-on-page') =>
  ({ state, source: { kind: 'field', name: 'Field' }, at: NOW }) as const;

describe('what is missing', () => {
  test('is nothing where all is known', () => {
    expect(missingOf(known, MANY)).toEqual([]);
  });

  test('is the size, whatever keeps it unknown, before the marks that the org has', () => {
    const facts = {
      ...known.facts,
      annualRevenue: fact('not-on-page'),
      employees: fact('blank'),
      rating: fact('blank'),
      customerPriority: fact('not-loaded'),
      upsellOpportunity: fact('not-on-page'),
    };
    expect(missingOf({ ...known, facts }, MANY)).toEqual([
      { kind: 'fact', fact: 'annualRevenue' },
      { kind: 'fact', fact: 'employees' },
      { kind: 'fact', fact: 'rating' },
      { kind: 'fact', fact: 'customerPriority' },
    ]);
    const upsellOpportunity = fact('blank');
    expect(missingOf({ ...known, facts: { ...known.facts, upsellOpportunity } }, MANY)).toEqual([
      { kind: 'fact', fact: 'upsellOpportunity' },
    ]);
    // A mark that stands there is not missing, nor one that the org does not have.
    const facts2 = { ...known.facts, rating: readFact('Hot') };
    expect(missingOf({ ...known, facts: facts2 }, MANY)).toEqual([]);
    expect(missingOf({ ...known, facts: {} }, MANY).map((one) => one.kind)).toEqual([
      'fact',
      'fact',
    ]);
  });

  test('are lists that were not seen whole, before facts', () => {
    const part = <R>(rows: readonly R[]): Related<R> => ({ ...wholeList(rows), total: 7 });
    const unread = <R>(state: 'not-loaded' | 'not-on-page'): Related<R> => ({
      ...wholeList<R>([]),
      state,
    });
    const lists = (related: Account['related']) =>
      missingOf({ ...known, related: { ...known.related, ...related } }, MANY);
    expect(lists({ opportunities: part([{ id: '1', name: 'A', outcome: 'won' }]) })).toEqual([
      { kind: 'list', list: 'opportunities', state: 'partly' },
    ]);
    expect(lists({ contacts: unread('not-on-page'), cases: unread('not-loaded') })).toEqual([
      { kind: 'list', list: 'contacts', state: 'not-on-page' },
      { kind: 'list', list: 'cases', state: 'not-loaded' },
    ]);
    expect(missingOf({ ...known, facts: {}, related: {} }, MANY).map(({ kind }) => kind)).toEqual([
      'list',
      'list',
      'list',
      'fact',
      'fact',
    ]);
  });

  test('are other accounts, in a book of fewer than five', () => {
    expect(missingOf(known, 4)).toEqual([{ kind: 'book', accounts: 4 }]);
    expect(missingOf(known, 5)).toEqual([]);
  });
});
