import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/account/calendar-date.js';
import { isNamed, namedKey } from '../../../src/account/named.js';
import { keyText } from '../../../src/account/record-key.js';
import { relationsOf } from '../../../src/account/relations.js';
import { tellMembership, tellPerson, tellReferral } from '../../../src/account/tell.js';
import {
  MAX_TOLD,
  NOTHING_TOLD,
  PERSON_FACTS,
  type PersonChange,
  type Told,
} from '../../../src/account/told.js';

const ORG = { crm: 'salesforce', org: 'acme' };
const key = (id: string) => ({ ...ORG, id });
const day = (text: string) => text as CalendarDate;

const change: fc.Arbitrary<PersonChange> = fc.record({
  tell: fc.record(
    {
      added: fc.constantFrom({ name: 'Ann' }, { name: 'Bob', title: 'CEO' }),
      role: fc.constantFrom('champion' as const, 'blocker' as const),
      stance: fc.constantFrom('supporter' as const, 'unknown' as const),
      lastContact: fc.constantFrom(day('2026-01-02'), day('2026-03-04')),
    },
    { requiredKeys: [] },
  ),
  forget: fc.subarray([...PERSON_FACTS]),
});
const changes = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), change), { maxLength: 12 });

const toldBy = (list: readonly (readonly [string, PersonChange])[]): Told =>
  list.reduce((told, [contact, one], at) => tellPerson(told, contact, one, at), NOTHING_TOLD);

describe('what is told of people', () => {
  test('says of each at most once, and nothing of whom nothing is left', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const { people } = toldBy(list);
        const ids = people.map(({ contact }) => contact);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { contact: _, at: __, ...facts } of people)
          expect(Object.values(facts).filter(Boolean)).not.toEqual([]);
      }),
    );
  });

  test('is the same after a change and its undoing, but for when', () => {
    const timeless = ({ people }: Told) =>
      people.map(({ at: _, ...rest }) => rest).sort((a, b) => (a.contact < b.contact ? -1 : 1));
    fc.assert(
      fc.property(changes, fc.constantFrom('a', 'b'), change, (list, contact, one) => {
        const before = toldBy(list);
        const {
          at: _,
          contact: __,
          ...had
        } = before.people.find((person) => person.contact === contact) ?? { contact, at: 0 };
        const forget = PERSON_FACTS.filter((name) => !(name in had));
        const undone = tellPerson(
          tellPerson(before, contact, one, 98),
          contact,
          { tell: had, forget },
          99,
        );
        expect(timeless(undone)).toEqual(timeless(before));
      }),
    );
  });

  test('changes only what it names, and twice is as good as once', () => {
    fc.assert(
      fc.property(changes, change, (list, one) => {
        const before = toldBy(list);
        const once = tellPerson(before, 'a', one, 50);
        expect(tellPerson(once, 'a', one, 50)).toEqual(once);
        const others = ({ people }: Told) => people.filter(({ contact }) => contact !== 'a');
        expect(others(once)).toEqual(others(before));
        expect(once.changedAt).toBe(50);
      }),
    );
  });

  test('ends where more would be told than is kept', () => {
    const full = Array.from({ length: MAX_TOLD }, (_, n) => `p${n}`).reduce(
      (told, contact) => tellPerson(told, contact, { tell: { role: 'user' }, forget: [] }, 1),
      NOTHING_TOLD,
    );
    const tell = { role: 'user' as const };
    expect(() => tellPerson(full, 'one more', { tell, forget: [] }, 2)).toThrow(RangeError);
    expect(tellPerson(full, 'p7', { tell: { role: 'coach' }, forget: [] }, 2).people[7]?.role).toBe(
      'coach',
    );
  });
});

describe('relations put together', () => {
  const referral = { way: 'given', other: key('b'), name: 'Bee', contact: '1' } as const;

  test('lead both ways, with who, which type and when', () => {
    const given = tellReferral(NOTHING_TOLD, 'r1', { ...referral, type: 'caused' }, 1);
    const both = tellReferral(
      given,
      'r2',
      { way: 'received', other: key('c'), name: 'Cee', on: day('2026-01-02') },
      2,
    );
    const { referrals } = relationsOf(new Map([['salesforce/acme/a', both]]));
    expect(referrals).toEqual([
      { from: { account: key('a'), contact: '1' }, to: { account: key('b') }, type: 'caused' },
      { from: { account: key('c') }, to: { account: key('a') }, on: '2026-01-02' },
    ]);
  });

  test('keep the place of what is edited, and lose what is taken back', () => {
    const first = tellReferral(NOTHING_TOLD, 'r1', referral, 1);
    const second = tellReferral(first, 'r2', { ...referral, other: key('c') }, 2);
    const edited = tellReferral(second, 'r1', { ...referral, name: 'Bees' }, 3);
    expect(edited.referrals.map(({ name }) => name)).toEqual(['Bees', 'Bee']);
    expect(tellReferral(edited, 'r1', undefined, 4).referrals.map(({ id }) => id)).toEqual(['r2']);
  });

  test('know roles, stances, added people and groups by account', () => {
    const person = tellPerson(
      NOTHING_TOLD,
      'x',
      { tell: { added: { name: 'Ann' }, role: 'coach', stance: 'against' }, forget: [] },
      1,
    );
    const told = tellMembership(person, 'm1', { kind: 'community', group: 'Chamber' }, 2);
    expect(
      relationsOf(
        new Map([
          ['salesforce/acme/a', told],
          ['no key', told],
        ]),
      ),
    ).toEqual({
      roles: [{ account: key('a'), contact: 'x', role: 'coach' }],
      people: [{ account: key('a'), contact: 'x', added: { name: 'Ann' }, stance: 'against' }],
      referrals: [],
      memberships: [{ party: { account: key('a') }, kind: 'community', group: 'Chamber' }],
    });
  });
});

describe('an account known by name alone', () => {
  test('has one key however its name is written, which is a key and no record', () => {
    expect(namedKey(ORG, 'Hôtel  du Lac')).toEqual(namedKey(ORG, ' hotel du lac'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const one = namedKey(ORG, name);
        expect(isNamed(one)).toBe(true);
        expect(keyText(one)).toMatch(/^salesforce\/acme\/named\.[0-9a-f]{16}$/);
      }),
    );
    const many = Array.from({ length: 20_000 }, (_, n) => namedKey(ORG, `Account ${n}`).id);
    expect(new Set(many).size).toBe(many.length);
    expect(isNamed(key('001000000000001AAA'))).toBe(false);
  });
});
