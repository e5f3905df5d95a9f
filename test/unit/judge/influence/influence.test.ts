import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import type { Membership, Party, Referral, Relations } from '../../../../src/account/brief.js';
import { DEFAULT_OPTIONS, faultOf, judge } from '../../../../src/judge/index.js';
import { tieGraph } from '../../../../src/judge/influence/centrality/graph.js';
import { pagerank } from '../../../../src/judge/influence/centrality/standing.js';
import { doorsByContact } from '../../../../src/judge/influence/doors.js';
import { networkOf } from '../../../../src/judge/influence/network.js';
import { account, bookOf, NOW, wholeList } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';
import { firm } from '../upsell/firms.js';

vi.setConfig({ testTimeout: 60_000 });

const keyOf = (id: string) => ({ crm: 'salesforce', org: 'acme', id });
const party = (id: string, contact?: string): Party => ({
  account: keyOf(id),
  ...(contact === undefined ? {} : { contact }),
});
const refers = (from: string, to: string, type?: Referral['type']): Referral => ({
  from: party(from),
  to: party(to),
  ...(type ? { type } : {}),
});
const meets = (group: string, ...members: readonly string[]): readonly Membership[] =>
  members.map((id) => ({ party: party(id), kind: 'community', group }));
const relationsOf = (told: Partial<Relations>): Relations => ({
  roles: [],
  referrals: [],
  memberships: [],
  ...told,
});

function buyer(id: string, amount: number, revenue = 1_000_000): Account {
  const won = { id: `${id}/1`, name: 'Sale', outcome: 'won' as const };
  const one = firm(id, {
    opportunities: amount > 0 ? [{ ...won, amount: { amount, currency: 'USD' } }] : [],
  });
  const annualRevenue = {
    ...one.facts.annualRevenue,
    value: { amount: revenue, currency: 'USD' },
  } as never;
  return { ...one, facts: { ...one.facts, annualRevenue } };
}

const book = [
  buyer('a', 100),
  buyer('b', 200),
  buyer('c', 300),
  buyer('d', 4000),
  buyer('p', 0),
  buyer('q', 0, 9_000_000),
];
const influenceOf = (id: string, told: Partial<Relations>, options = DEFAULT_OPTIONS) => {
  const one = book.find(({ key }) => key.id === id) as Account;
  const relations = relationsOf(told);
  return judge(one, standingOfBook(book), NOW, { relations, options }).influence;
};

describe('influence', () => {
  test('is never part of the tier', () => {
    const pair = fc.tuple(fc.nat(7), fc.nat(7));
    fc.assert(
      fc.property(bookOf(account, { min: 2, max: 8 }), fc.array(pair), (accounts, pairs) => {
        const at = (n: number): Party => ({
          account: (accounts[n % accounts.length] as Account).key,
        });
        const relations = relationsOf({
          referrals: pairs.map(([from, to]) => ({ from: at(from), to: at(to), type: 'caused' })),
          memberships: pairs.map(([n, group]) => ({
            party: at(n),
            kind: 'group',
            group: `${group}`,
          })),
        });
        const standing = standingOfBook(accounts);
        for (const one of accounts) {
          const without = judge(one, standing, NOW);
          const { influence, ...rest } = judge(one, standing, NOW, { relations });
          expect(rest).toEqual(without);
          if (!influence) continue;
          expect(influence.place ?? 1).toBeGreaterThanOrEqual(1);
          expect(influence.place ?? 1).toBeLessThanOrEqual(influence.of);
          expect(influence.given).toBeLessThan(accounts.length);
          const own = [...influence.opens, ...influence.openedBy].map((door) => door.account.id);
          expect(own).not.toContain(one.key.id);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('is not told where users told nothing: unknown is not none', () => {
    expect(influenceOf('a', {})).toBeUndefined();
    expect(judge(book[0] as Account, standingOfBook(book), NOW).influence).toBeUndefined();
    expect(influenceOf('d', { referrals: [refers('a', 'b')] })).toMatchObject({
      given: 0,
      received: 0,
      of: 2,
      opens: [],
    });
  });

  test('counts a referral once, and none to oneself', () => {
    const referrals = [refers('a', 'b'), refers('a', 'b'), refers('a', 'a'), refers('c', 'a')];
    expect(influenceOf('a', { referrals })).toMatchObject({ given: 1, received: 1, of: 3 });
  });

  test('values referrals by their two types, and shares what several brought', () => {
    const caused = [refers('a', 'b', 'caused'), refers('a', 'd', 'caused'), refers('c', 'd')];
    expect(influenceOf('a', { referrals: caused })?.referralValue).toEqual({
      amount: 200 + 4000 / 2,
      currency: 'USD',
    });
    expect(influenceOf('c', { referrals: caused })?.referralValue).toBeUndefined();
    const options = { ...DEFAULT_OPTIONS, acquisitionCost: 500 };
    expect(influenceOf('c', { referrals: caused }, options)?.referralValue?.amount).toBe(250);
    expect(influenceOf('c', { referrals: [refers('c', 'zzz', 'caused')] })?.referralValue).toBe(
      undefined,
    );
    expect(faultOf({ ...DEFAULT_OPTIONS, acquisitionCost: -1 })).toBeDefined();
    expect(faultOf({ ...DEFAULT_OPTIONS, callMinutes: { headroom: 0 } })).toBeDefined();
    expect(faultOf(options)).toBeUndefined();
  });

  test('puts each account in one corner of value and referral', () => {
    const referrals = [refers('a', 'b', 'caused'), refers('d', 'c', 'caused')];
    const square = (id: string) => influenceOf(id, { referrals })?.square;
    expect(['d', 'c', 'a', 'p'].map(square)).toEqual(['champion', 'affluent', 'advocate', 'miser']);
    expect(influenceOf('d', { referrals: [refers('a', 'b')] })?.square).toBeUndefined();
  });

  test('warns of the large through whom nobody came, and of the small who bring more', () => {
    const referrals = [refers('a', 'b', 'caused'), refers('a', 'c', 'caused')];
    expect(influenceOf('d', { referrals })?.warning).toBe('large-not-influential');
    expect(influenceOf('a', { referrals })?.warning).toBe('small-and-influential');
    expect(influenceOf('b', { referrals })?.warning).toBeUndefined();
    expect(
      influenceOf('d', { referrals: [...referrals, refers('d', 'p')] })?.warning,
    ).toBeUndefined();
  });

  test('tells who opens doors to whom: referrals first, then those it meets, the largest first', () => {
    const told = {
      referrals: [refers('d', 'a')],
      memberships: [
        ...meets('Chamber', 'd', 'p', 'q', 'b'),
        { party: party('d', 'lauren'), kind: 'industry-body' as const, group: 'Grid' },
        { party: party('p', 'sean'), kind: 'industry-body' as const, group: ' grid ' },
      ],
    };
    const doors = influenceOf('d', told)?.opens;
    expect(doors?.map((door) => [door.account.id, door.through])).toEqual([
      ['a', 'referral'],
      ['q', 'community'],
      ['p', 'community'],
    ]);
    expect(influenceOf('q', told)?.openedBy.map((door) => door.account.id)).toEqual(['b', 'd']);
    expect(influenceOf('q', told)?.opens).toEqual([]);
    expect(influenceOf('a', told)?.openedBy).toEqual([
      { account: keyOf('d'), through: 'referral' },
    ]);
    expect(influenceOf('d', { memberships: told.memberships.slice(4) })?.opens).toEqual([
      { account: keyOf('p'), by: 'lauren', to: 'sean', through: 'industry-body', group: 'Grid' },
    ]);
  });

  test('finds the centre and the bridge', () => {
    const star = ['b', 'c', 'd', 'p'].map((id) => refers('a', id));
    expect(influenceOf('a', { referrals: star })).toMatchObject({
      place: 1,
      bridgePlace: 1,
      of: 5,
    });
    expect(influenceOf('b', { referrals: star })).toMatchObject({ place: 2, given: 0 });
    expect(influenceOf('b', { referrals: star })?.bridgePlace).toBeUndefined();
  });

  test('binds small groups more than large ones, and takes no meaning from the largest', () => {
    const many = Array.from({ length: 101 }, (_, n) => `m${n}`);
    expect(networkOf(relationsOf({ memberships: meets('All', ...many) })).pagerank.size).toBe(0);
    const rank = networkOf(
      relationsOf({
        memberships: [...meets('Two', 'a', 'b'), ...meets('Four', 'b', 'c', 'd', 'p')],
      }),
    ).pagerank;
    const of = (id: string) => rank.get(`salesforce/acme/${id}`) ?? 0;
    expect(of('b')).toBeGreaterThan(of('a'));
    expect(of('a')).toBeGreaterThan(0);
    expect(of('c')).toBeCloseTo(of('d'), 9);
  });
});

describe('value and influence together', () => {
  const unread = { ...buyer('u', 5), related: {} };
  const books = [...book, unread];
  const about = (id: string, told: Partial<Relations>) =>
    judge(books.find(({ key }) => key.id === id) as Account, standingOfBook(books), NOW, {
      relations: relationsOf(told),
    }).influence;
  const pairs = (centre: string, ...others: readonly string[]) =>
    others.flatMap((id) => meets(`with ${id}`, centre, id));

  test('say nothing of two accounts, and speak from three on', () => {
    const two = about('d', { referrals: [refers('a', 'b')] });
    expect([two?.square, two?.warning]).toEqual([undefined, undefined]);
    const three = about('d', { referrals: [refers('a', 'b'), refers('a', 'c')] });
    expect([three?.square, three?.warning]).toEqual(['affluent', 'large-not-influential']);
  });

  test('say nothing of an account of which it is unknown what it bought', () => {
    const told = about('u', { referrals: [refers('u', 'b', 'caused'), refers('u', 'c')] });
    expect(told).toMatchObject({ given: 2, place: 1 });
    expect([told?.square, told?.warning]).toEqual([undefined, undefined]);
  });

  test('warn of a small account that is central, though it referred nobody', () => {
    const centre = (id: string) => about(id, { memberships: pairs(id, 'b', 'c', 'p') });
    expect(centre('a')).toMatchObject({ given: 0, place: 1, warning: 'small-and-influential' });
    expect(centre('d')?.warning).toBeUndefined();
    // Fourth of four: not among the first quarter of those with relations.
    const { place, warning } = about('p', { memberships: pairs('d', 'b', 'c', 'p') }) ?? {};
    expect([place, warning]).toEqual([2, undefined]);
    // Without any relation of its own it has no place, and is not central.
    expect(about('a', { memberships: pairs('d', 'b', 'c', 'p') })?.warning).toBeUndefined();
  });

  test('do not warn of a small account that brought no more than it bought', () => {
    const brought = (...referrals: readonly Referral[]) =>
      about('a', { referrals: [...referrals, refers('d', 'c'), refers('d', 'q')] })?.warning;
    expect(brought(refers('a', 'p', 'caused'))).toBeUndefined();
    expect(brought(refers('a', 'd', 'caused'))).toBe('small-and-influential');
    expect(brought(refers('a', 'd'))).toBeUndefined();
  });

  test('take the middle of the book as little, and its first quarter as large', () => {
    const firms = [buyer('a', 1), buyer('b', 2), buyer('c', 3)];
    const relations = relationsOf({ memberships: meets('x', 'z', 'y', 'w') });
    const of = (id: string, some: readonly Account[]) =>
      judge(some.find(({ key }) => key.id === id) as Account, standingOfBook(some), NOW, {
        relations,
      }).influence;
    expect(firms.map(({ key }) => of(key.id, firms)?.square)).toEqual([
      'miser',
      'miser',
      'affluent',
    ]);
    // Of two the larger stands at three quarters.
    expect(of('b', firms.slice(0, 2))?.warning).toBe('large-not-influential');
  });

  test('count what the first account of the book bought, like any other', () => {
    expect(about('b', { referrals: [refers('b', 'a', 'caused')] })?.referralValue?.amount).toBe(
      100,
    );
    const large = [buyer('z', 0, 5_000_000), buyer('y', 0, 2_000_000), buyer('x', 9)];
    const relations = relationsOf({ memberships: meets('g', 'x', 'y', 'z') });
    const doors = judge(large[2] as Account, standingOfBook(large), NOW, { relations }).influence;
    expect(doors?.opens.map(({ account: { id } }) => id)).toEqual(['z', 'y']);
  });

  test('leave out what is not known rather than naming it undefined', () => {
    const { influence } = judge(book[3] as Account, standingOfBook(book), NOW, {
      relations: relationsOf({ memberships: meets('g', 'a', 'b') }),
    });
    expect(Object.keys(influence ?? {}).sort()).toEqual([
      'given',
      'of',
      'openedBy',
      'opens',
      'received',
    ]);
    const doors = about('d', { referrals: [refers('d', 'a')] })?.opens;
    expect(doors).toStrictEqual([{ account: keyOf('a'), through: 'referral' }]);
  });
});

describe('the network', () => {
  const rankOf = (told: Partial<Relations>) => networkOf(relationsOf(told)).pagerank;

  test('is kept while the relations are the same object', () => {
    const relations = relationsOf({ referrals: [refers('a', 'b')] });
    expect(networkOf(relations)).toBe(networkOf(relations));
    expect(networkOf({ ...relations })).not.toBe(networkOf(relations));
  });

  test('ties by a referral 1, by a group 1 / (members − 1)', () => {
    const key = (id: string) => `salesforce/acme/${id}`;
    const tie = (from: string, to: string, weight: number) => ({
      from: key(from),
      to: key(to),
      weight,
    });
    const ranks = rankOf({
      referrals: [refers('a', 'b')],
      memberships: [...meets('three', 'b', 'c', 'd'), ...meets('two', 'd', 'p')],
    });
    const expected = pagerank(
      tieGraph(
        [],
        [
          tie('a', 'b', 1),
          tie('b', 'c', 0.5),
          tie('b', 'd', 0.5),
          tie('c', 'd', 0.5),
          tie('d', 'p', 1),
        ],
      ),
      { weighted: true },
    );
    expect(ranks.size).toBe(5);
    for (const [id, rank] of ranks) expect(rank).toBeCloseTo(expected.get(id) ?? NaN, 9);
  });

  test('holds a group of a hundred, and bridges of two thousand accounts at most', () => {
    const many = Array.from({ length: 100 }, (_, n) => `m${n}`);
    expect(rankOf({ memberships: meets('All', ...many) }).size).toBe(100);
    const star = Array.from({ length: 2001 }, (_, n) => refers('hub', `s${n}`));
    const { pagerank: ranks, betweenness } = networkOf(relationsOf({ referrals: star }));
    expect([ranks.size, betweenness.size]).toEqual([2002, 0]);
  });

  test('is the same in whatever order it was told', () => {
    const ids = ['a', 'b', 'c', 'd', 'p', 'q'];
    const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
    const groups = fc.tuple(fc.constantFrom(...ids), fc.constantFrom('x', 'y', 'z'));
    const standing = standingOfBook(book);
    fc.assert(
      fc.property(
        fc.uniqueArray(pair, { selector: ([a, b]) => `${a}${b}` }),
        fc.uniqueArray(groups, { selector: ([a, b]) => `${a}${b}` }),
        (given, members) => {
          const referrals = given.map(([a, b]) => refers(a, b, 'caused'));
          const memberships = members.flatMap(([id, group]) => meets(group, id));
          const forth = relationsOf({ referrals, memberships });
          const back = relationsOf({
            referrals: [...referrals].reverse(),
            memberships: [...memberships].reverse(),
          });
          for (const one of book)
            expect(judge(one, standing, NOW, { relations: back }).influence).toEqual(
              judge(one, standing, NOW, { relations: forth }).influence,
            );
        },
      ),
    );
  });
});

describe('doors', () => {
  test('are twelve at most, equals by their key', () => {
    const told = Array.from({ length: 15 }, (_, n) =>
      refers('d', `t${String(n).padStart(2, '0')}`),
    );
    const doors = influenceOf('d', { referrals: [...told].reverse() })?.opens ?? [];
    expect(doors.map(({ account: { id } }) => id)).toEqual(
      Array.from({ length: 12 }, (_, n) => `t${String(n).padStart(2, '0')}`),
    );
  });

  test('of a contact lead to other accounts, each once, and only of a contact who is named', () => {
    const relations = relationsOf({
      referrals: [
        { from: party('a', '1'), to: party('b') },
        { from: party('a', '2'), to: party('c', '9') },
        { from: party('a'), to: party('d') },
        { from: party('b', '3'), to: party('a', '1') },
      ],
      memberships: [
        { party: party('a', '1'), kind: 'group', group: 'g' },
        { party: party('a', '2'), kind: 'group', group: 'g' },
        { party: party('b', '3'), kind: 'group', group: 'g' },
        { party: party('q'), kind: 'group', group: 'g' },
      ],
    });
    const doors = (id: string) =>
      Object.fromEntries(doorsByContact(networkOf(relations), `salesforce/acme/${id}`));
    expect(doors('a')).toEqual({ 1: 2, 2: 3 });
    expect(doors('b')).toEqual({ 3: 2 });
    expect(doors('q')).toEqual({});
  });

  test('name the person on the account’s own side, wherever in the group it stands', () => {
    const memberships = [
      { party: party('p', 'sean'), kind: 'group' as const, group: 'g' },
      { party: party('d', 'lauren'), kind: 'group' as const, group: 'g' },
    ];
    expect(influenceOf('d', { memberships })?.opens).toStrictEqual([
      { account: keyOf('p'), by: 'lauren', to: 'sean', through: 'group', group: 'g' },
    ]);
  });
});

describe('people, by what users know', () => {
  const one = {
    ...book[0],
    related: {
      contacts: wholeList([
        { id: '1', name: 'Lauren Boyle', title: 'SVP, Technology', role: 'Technical Buyer' },
        { id: '2', name: 'Sean Forbes', title: 'Clerk' },
      ]),
    },
  } as Account;
  const peopleOf = (told: Partial<Relations>) =>
    judge(one, standingOfBook([one]), NOW, { relations: relationsOf(told) });

  test('have the role the user says, before the CRM’s', () => {
    const roles = [{ account: keyOf('a'), contact: '1', role: 'champion' as const }];
    const { people, unfilledRoles } = peopleOf({ roles });
    expect(people[0]).toMatchObject({ id: '1', role: 'champion', roleFrom: 'user' });
    expect(unfilledRoles).not.toContain('champion');
    expect(unfilledRoles).toContain('technical-buyer');
    const other = [{ account: keyOf('b'), contact: '1', role: 'champion' as const }];
    expect(peopleOf({ roles: other }).people[0]?.role).toBe('technical-buyer');
  });

  test('rise by the doors they open, and stay below 1', () => {
    const doors = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ from: party('a', '2'), to: party(`to${n}`) }));
    const influence = (count: number) =>
      peopleOf({ referrals: doors(count) }).people.find(({ id }) => id === '2');
    expect(influence(0)?.opens).toBeUndefined();
    expect(influence(3)?.opens).toBe(3);
    for (const count of [0, 1, 5])
      expect(influence(count + 1)?.influence).toBeGreaterThan(influence(count)?.influence ?? 1);
    expect(influence(80)?.influence).toBeLessThan(1);
  });
});

describe('people whom the user told of', () => {
  const contacts = [
    { id: '1', name: 'Lauren Boyle', title: 'SVP, Technology' },
    { id: '2', name: 'Sean Forbes', title: 'Clerk', reportsTo: { name: 'Lauren Boyle' } },
  ];
  const done = (on: string, contact: { id?: string; name: string }) =>
    ({ id: on, subject: 'Call', on, contact }) as never;
  const one = {
    ...book[0],
    related: {
      contacts: wholeList(contacts),
      pastActivities: wholeList([
        done('2026-01-05', { name: 'lauren boyle' }),
        done('2026-02-06', { id: '1', name: 'L. Boyle' }),
        done('2026-02-05', { id: '2', name: 'Sean Forbes' }),
      ]),
    },
  } as Account;
  const judged = (told: Partial<Relations>) =>
    judge(one, standingOfBook([one]), NOW, { relations: relationsOf(told) });
  const personOf = (told: Partial<Relations>, id: string) =>
    judged(told).people.find((person) => person.id === id);
  const known = (told: object) => ({ account: keyOf('a'), ...told }) as never;

  test('stand among the others, fill their role, and say nothing of the tier', () => {
    const told = {
      people: [known({ contact: 'x', added: { name: 'Front Desk', title: 'Owner' } })],
      roles: [known({ contact: 'x', role: 'champion' })],
    };
    expect(personOf(told, 'x')).toMatchObject({
      name: 'Front Desk',
      title: 'Owner',
      added: true,
      role: 'champion',
      roleFrom: 'user',
    });
    expect(judged(told).unfilledRoles).not.toContain('champion');
    const { people: _, unfilledRoles: __, next: ___, ...rest } = judged(told);
    const { people: ____, unfilledRoles: _____, next: ______, ...without } = judged({});
    expect(rest).toEqual(without);
  });

  test('are the CRM’s own once it knows one of the name, and what was told is told of that one', () => {
    const told = {
      people: [
        known({ contact: 'x', added: { name: 'sean FORBES' }, stance: 'against' }),
        known({ contact: '2', lastContact: '2026-03-01' }),
      ],
      roles: [known({ contact: 'x', role: 'coach' })],
    };
    expect(judged(told).people).toHaveLength(2);
    expect(personOf(told, '2')).toMatchObject({
      stance: 'against',
      lastContact: '2026-03-01',
      role: 'coach',
    });
    expect(personOf(told, '2')).not.toHaveProperty('added');
    const both = { ...told, roles: [...told.roles, known({ contact: '2', role: 'user' })] };
    expect(personOf(both, '2')?.role).toBe('user');
  });

  test('were last in touch on the latest day that activities or the user say', () => {
    expect(personOf({}, '1')?.lastContact).toBe('2026-02-06');
    const told = (lastContact: string) => ({ people: [known({ contact: '1', lastContact })] });
    expect(personOf(told('2026-01-01'), '1')?.lastContact).toBe('2026-02-06');
    expect(personOf(told('2026-05-01'), '1')?.lastContact).toBe('2026-05-01');
  });

  test('report to whom the CRM says', () => {
    expect(personOf({}, '2')?.reportsTo).toBe('1');
    expect(personOf({}, '1')?.reportsTo).toBeUndefined();
  });

  test('are not said to have left when the user took them away', () => {
    const before = judged({
      people: [known({ contact: 'x', added: { name: 'Front Desk' } })],
      roles: [known({ contact: 'x', role: 'champion' })],
    });
    const { loyalty } = judge(one, standingOfBook([one]), NOW, { before });
    expect(loyalty?.changes.some(({ code }) => code === 'champion-left')).not.toBe(true);
  });

  test('of a referral told with its type and day have both in the door', () => {
    const referrals = [{ ...refers('a', 'b', 'caused'), on: '2026-01-02' as never }];
    expect(judged({ referrals }).influence?.opens[0]).toMatchObject({
      type: 'caused',
      on: '2026-01-02',
    });
  });
});
