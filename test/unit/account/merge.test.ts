import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Facts } from '../../../src/account/account.js';
import { type Fact, isSeen } from '../../../src/account/fact.js';
import { mergeAccount } from '../../../src/account/merge.js';
import type { Related } from '../../../src/account/related.js';
import { KEY, list, look, type Row } from './arbitraries.js';

const SOURCE = { kind: 'related-list', name: 'Opportunities' } as const;

function withList(opportunities: Related<Row>): Account {
  const related = { opportunities } as unknown as Account['related'];
  return { key: KEY, facts: {}, custom: {}, related, readAt: opportunities.at };
}

function rowsAfter(...looks: readonly Related<Row>[]): readonly Row[] {
  const merged = looks.map(withList).reduce<Account | undefined>(mergeAccount, undefined);
  return (merged?.related.opportunities?.rows ?? []) as readonly Row[];
}

function read(at: number, ids: string, more: Partial<Related<Row>> = {}): Related<Row> {
  return { state: 'read', rows: [...ids].map((id) => ({ id })), source: SOURCE, at, ...more };
}

describe('merging looks at an account', () => {
  it('never lets a look that did not see a fact erase one that did', () => {
    fc.assert(
      fc.property(look, look, (first, second) => {
        const merged = mergeAccount(mergeAccount(undefined, first), second);
        for (const [name, fact] of Object.entries(first.facts)) {
          const after: Fact<unknown> | undefined = merged.facts[name as keyof Facts];
          if (isSeen<unknown>(fact)) expect(isSeen(after)).toBe(true);
        }
        for (const [name, fact] of Object.entries(first.custom)) {
          if (isSeen(fact)) expect(isSeen(merged.custom[name])).toBe(true);
        }
      }),
    );
  });

  it('never lets a list that was not loaded erase rows', () => {
    fc.assert(
      fc.property(list, list, (first, second) => {
        const unseen = { ...second, state: 'not-loaded', rows: [] } as const;
        expect(rowsAfter(first, unseen)).toEqual(rowsAfter(first));
      }),
    );
  });

  it('is the same after the same look twice', () => {
    fc.assert(
      fc.property(look, look, (first, second) => {
        const once = mergeAccount(mergeAccount(undefined, first), second);
        expect(mergeAccount(once, second)).toEqual(once);
      }),
    );
  });

  it('shows every row of the newest look that read the list', () => {
    fc.assert(
      fc.property(list, list, (first, second) => {
        fc.pre(second.state === 'read' && second.at >= first.at);
        const ids = rowsAfter(first, second).map((row) => row.id);
        for (const row of second.rows) expect(ids).toContain(row.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('does not let an older look replace a newer one', () => {
    expect(rowsAfter(read(2, 'ab', { total: 2 }), read(1, 'c', { total: 1 }))).toHaveLength(2);
  });

  it('keeps rows that a page of "3+" does not show', () => {
    const rows = rowsAfter(
      read(1, 'abcde', { total: 5 }),
      read(2, 'abc', { total: 3, totalIsAtLeast: true }),
    );
    expect(rows.map((row) => row.id).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('drops rows that the CRM no longer counts', () => {
    expect(rowsAfter(read(1, 'abc', { total: 3 }), read(2, 'a', { total: 1 }))).toEqual([
      { id: 'a' },
    ]);
    // Two of the four known rows are gone, and which ones cannot be told.
    const partly = rowsAfter(read(1, 'abcd', { total: 4 }), read(2, 'ae', { total: 2 }));
    expect(partly.map((row) => row.id)).toEqual(['a', 'e']);
  });

  it('keeps what a grid showed of a row when a card shows less', () => {
    const grid = { ...read(1, ''), rows: [{ id: 'a', name: 'Edge SLA' }] };
    expect(rowsAfter(grid, read(2, 'a'))).toEqual([{ id: 'a', name: 'Edge SLA' }]);
  });

  it('keeps a list whole when another page tells of one of its rows', () => {
    const merged = mergeAccount(
      mergeAccount(undefined, withList(read(1, 'ab', { total: 2 }))),
      withList(read(2, 'a')),
    );
    expect(merged.related.opportunities).toMatchObject({
      total: 2,
      rows: [{ id: 'a' }, { id: 'b' }],
    });
    const grown = mergeAccount(merged, withList(read(3, 'c')));
    expect(grown.related.opportunities).toMatchObject({ total: 3 });
  });

  it('believes an empty list', () => {
    expect(rowsAfter(read(1, 'ab', { total: 2 }), { ...read(2, ''), state: 'empty' })).toEqual([]);
  });

  it('stores an account and not the reading it came in', () => {
    const reading = { ...withList(read(1, 'a')), expectations: [] };
    expect(mergeAccount(undefined, reading)).not.toHaveProperty('expectations');
  });
});
