import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import type { CalendarDate } from '../../../../src/account/calendar-date.js';
import type { KnownPerson } from '../../../../src/account/influence.js';
import type { Contact } from '../../../../src/account/related.js';
import { peopleOf, unfilledRolesOf } from '../../../../src/judge/influence/people.js';
import { reportCounts } from '../../../../src/judge/influence/reporting.js';
import { NOW, wholeList } from '../arbitraries.js';

function accountWith(contacts: readonly Contact[] | undefined): Account {
  return {
    key: { crm: 'salesforce', org: 'acme', id: '1' },
    facts: {},
    custom: {},
    related: contacts ? { contacts: wholeList(contacts) } : {},
    readAt: NOW,
  };
}

const anyContacts = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 8 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record(
          {
            id: fc.constant(id),
            name: fc.constantFrom('Ann', 'Bob', id),
            title: fc.constantFrom('CEO', 'Manager', 'Clerk'),
            reportsTo: fc.record({ id: fc.constantFrom(...ids), name: fc.constant('x') }),
          },
          { requiredKeys: ['id', 'name'] },
        ),
      ),
    ),
  ) as fc.Arbitrary<Contact[]>;

describe('a person', () => {
  test('has what the CRM says of it, and no name for what it does not', () => {
    const [first, second] = peopleOf(
      accountWith([
        { id: '1', name: 'Ann', title: 'CEO', department: 'Board' },
        { id: '2', name: 'Bob' },
      ]),
    );
    expect(first).toMatchObject({ title: 'CEO', department: 'Board' });
    expect(Object.keys(second ?? {}).sort()).toEqual([
      'id',
      'influence',
      'name',
      'reports',
      'seniority',
    ]);
  });

  test('counts for more with each that reports to them', () => {
    const influence = (reports: number) =>
      peopleOf(
        accountWith([
          { id: 'x', name: 'X', title: 'Manager' },
          ...Array.from({ length: reports }, (_, n) => ({
            id: `${n}`,
            name: `${n}`,
            reportsTo: { id: 'x', name: 'X' },
          })),
        ]),
      ).find(({ id }) => id === 'x')?.influence ?? NaN;
    // Seniority of a manager, no role, and n / (n + 2) of the share of reports.
    expect(influence(0)).toBeCloseTo(0.6 * 0.45, 12);
    expect(influence(2)).toBeCloseTo(0.6 * 0.45 + 0.15 / 2, 12);
  });

  test('comes before others of the same influence by name, then by id', () => {
    const order = peopleOf(
      accountWith([
        { id: '3', name: 'Bob' },
        { id: '2', name: 'Ann' },
        { id: '1', name: 'Bob' },
      ]),
    ).map(({ id }) => id);
    expect(order).toEqual(['2', '1', '3']);
  });
});

describe('reports', () => {
  test('are counted directly and indirectly, by id and by a name of one person', () => {
    const counts = reportCounts([
      { id: 'a', name: 'Ann' },
      { id: 'b', name: 'Bob', reportsTo: { id: 'a', name: 'Ann' } },
      { id: 'c', name: 'Cy', reportsTo: { name: 'bob' } },
      { id: 'd', name: 'Di', reportsTo: { name: 'Nobody' } },
    ]);
    expect([...counts]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  test('by a name that two people have count for neither', () => {
    const counts = reportCounts([
      { id: 'a', name: 'Ann' },
      { id: 'b', name: 'Ann' },
      { id: 'c', name: 'Cy', reportsTo: { name: 'Ann' } },
    ]);
    expect(counts.size).toBe(0);
  });

  test('in a circle end, and count nobody as their own report', () => {
    fc.assert(
      fc.property(anyContacts, (contacts) => {
        for (const count of reportCounts(contacts).values())
          expect(count).toBeLessThan(contacts.length);
      }),
    );
  });
});

describe('people', () => {
  test('are each there once, the most influential first, within 0 and 1', () => {
    fc.assert(
      fc.property(anyContacts, (contacts) => {
        const people = peopleOf(accountWith(contacts));
        expect(people.map(({ id }) => id).sort()).toEqual(contacts.map(({ id }) => id).sort());
        const influence = people.map((person) => person.influence);
        expect(influence).toEqual([...influence].sort((a, b) => b - a));
        expect(influence.every((value) => value >= 0 && value <= 1)).toBe(true);
      }),
    );
  });

  test('whose order in the list changes come in the same order', () => {
    fc.assert(
      fc.property(anyContacts, (contacts) => {
        expect(peopleOf(accountWith([...contacts].reverse()))).toEqual(
          peopleOf(accountWith(contacts)),
        );
      }),
    );
  });

  test('whom the CRM gives a role stand above those of whom it is guessed', () => {
    const [first, second] = peopleOf(
      accountWith([
        { id: 'a', name: 'Ann', title: 'CFO' },
        { id: 'b', name: 'Bob', title: 'CFO', role: 'Economic Buyer' },
      ]),
    );
    expect(first?.id).toBe('b');
    expect(first?.influence).toBeGreaterThan(second?.influence ?? 1);
  });

  test('leave roles unfilled only where the list of contacts was seen', () => {
    const of = (contacts?: readonly Contact[]) => {
      const account = accountWith(contacts);
      return unfilledRolesOf(account, peopleOf(account));
    };
    expect(of()).toEqual([]);
    expect(of([])).toEqual(['economic-buyer', 'technical-buyer', 'champion']);
    expect(of([{ id: 'a', name: 'Ann', role: 'Champion' }])).toEqual([
      'economic-buyer',
      'technical-buyer',
    ]);
  });
});

describe('what users tell of people', () => {
  const acme = accountWith([
    { id: '1', name: 'Ann Lee' },
    { id: '2', name: 'Bo' },
    { id: '3', name: 'Bo' },
  ]);
  const other = { ...acme.key, id: '9' };
  const known = (people: readonly KnownPerson[]) => ({ roles: [], people, doors: new Map() });
  const told = (people: readonly KnownPerson[]) =>
    peopleOf(acme, known(people)).map(({ id, stance, added }) => [id, stance, added]);
  const account = acme.key;

  test('is of their own account alone', () => {
    expect(
      told([
        { account: other, contact: 'new', added: { name: 'Cy' } },
        { account: other, contact: '1', stance: 'against' },
      ]),
    ).toEqual(told([]));
  });

  test('of an added one is told of the contact of that name, where one alone has it', () => {
    const added = (name: string): KnownPerson[] => [
      { account, contact: 'new', added: { name }, stance: 'supporter' },
    ];
    expect(told(added('ANN LEE'))).toContainEqual(['1', 'supporter', undefined]);
    expect(told(added('Ann Lee'))).toHaveLength(3);
    expect(told(added('Bo'))).toContainEqual(['new', 'supporter', true]);
    expect(told(added('Bo'))).toHaveLength(4);
  });

  test('the last contact is the newest done, by id or by a name that one alone has', () => {
    const activity = (on: string, contact: { readonly id?: string; readonly name: string }) => ({
      id: on,
      subject: 'Call',
      on: on as CalendarDate,
      contact,
    });
    const pastActivities = wholeList([
      activity('2026-03-01', { id: '2', name: 'Bo' }),
      activity('2026-05-01', { name: 'Bo' }),
      activity('2026-04-02', { name: 'Ann Lee' }),
      activity('2026-02-02', { name: 'ann lee' }),
      activity('2026-06-01', { name: 'Nobody' }),
    ]);
    const one = { ...acme, related: { ...acme.related, pastActivities } };
    const last = (people: readonly KnownPerson[] = []) =>
      peopleOf(one, known(people)).map(({ id, lastContact }) => [id, lastContact]);
    expect(last()).toEqual(
      expect.arrayContaining([
        ['1', '2026-04-02'],
        ['2', '2026-03-01'],
        ['3', undefined],
      ]),
    );
    // What the user tells of a later day comes before it, of an earlier one does not.
    const day = (on: string) => [{ account, contact: '1', lastContact: on as CalendarDate }];
    expect(last(day('2026-04-03'))).toContainEqual(['1', '2026-04-03']);
    expect(last(day('2026-04-01'))).toContainEqual(['1', '2026-04-02']);
  });
});
