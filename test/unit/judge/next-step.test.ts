import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/account/account.js';
import type { Person, Play } from '../../../src/account/brief.js';
import { dateOfDay } from '../../../src/account/calendar-date.js';
import type { Contact, Opportunity } from '../../../src/account/related.js';
import { judge } from '../../../src/judge/index.js';
import { nextStepOf, type Situation } from '../../../src/judge/next-step.js';
import { INPUT_NAMES, type InputName } from '../../../src/judge/tier/inputs.js';
import { NOW, readFact, TODAY, wholeList } from './arbitraries.js';
import { standingOfBook } from './sample-accounts.js';

function nextOf(parts: {
  facts?: Facts;
  deals?: readonly Opportunity[];
  people?: readonly Contact[];
  openCases?: number;
}) {
  const account = {
    key: { crm: 'salesforce', org: 'acme', id: '1' },
    facts: {
      name: readFact('Acme'),
      rating: readFact('Hot'),
      employees: readFact(5),
      ...parts.facts,
    },
    custom: {},
    related: {
      opportunities: wholeList(parts.deals ?? []),
      contacts: wholeList(parts.people ?? []),
      cases: wholeList(
        Array.from({ length: parts.openCases ?? 0 }, (_, i) => ({ id: `${i}`, open: true })),
      ),
    },
    readAt: NOW,
  };
  return judge(account, standingOfBook([account]), NOW).next;
}

const deal = (outcome: 'open' | 'won', days: number, amount = 10): Opportunity => ({
  id: `${outcome}${days}/${amount}`,
  name: `${outcome} ${amount}`,
  outcome,
  amount: { amount, currency: 'USD' },
  closeDate: dateOfDay(TODAY + days),
});
const cfo = { id: 'cfo', name: 'Sean Forbes', title: 'CFO' };
const sla = (days: number): Facts => ({ slaExpires: readFact(dateOfDay(TODAY + days)) });

describe('the next step', () => {
  test('is the overdue deal that brings the most, before anything else', () => {
    const next = nextOf({
      deals: [deal('open', -1, 5), deal('open', -2, 50), deal('open', 9, 900)],
      facts: sla(5),
      people: [cfo],
    });
    expect(next).toMatchObject({
      code: 'overdue-deal',
      subject: 'open 50',
      person: { name: 'Sean Forbes' },
      figure: { kind: 'date', value: dateOfDay(TODAY - 2) },
    });
  });

  test('is a renewal that is due soon, before a deal that is not late', () => {
    expect(nextOf({ deals: [deal('open', 9)], facts: sla(60) }).code).toBe('renew');
    expect(nextOf({ deals: [deal('open', 9)], facts: sla(61) }).code).toBe('advance-deal');
  });

  test('is a deal that closes today, which is not overdue', () => {
    expect(nextOf({ deals: [deal('open', 0)] }).code).toBe('advance-deal');
  });

  test('is to win back who has not bought for more than a year', () => {
    expect(nextOf({ deals: [deal('won', -366)] })).toMatchObject({
      code: 'win-back',
      figure: { kind: 'days', value: 366 },
    });
    expect(nextOf({ deals: [deal('won', -365)], people: [cfo] }).code).toBe('know-more');
  });

  test('is to find the economic buyer where none is known, and never who is against us', () => {
    const against = { id: 'b', name: 'Bob', title: 'Clerk', role: 'Blocker' };
    expect(nextOf({ deals: [deal('won', -5)], people: [against] })).toEqual({
      code: 'find-economic-buyer',
    });
  });
});

describe('the next step, from what is known', () => {
  const play = (told: Partial<Play>): Play => ({
    id: 'p',
    kind: 'product',
    basis: 'open-deal',
    odds: 0.5,
    oddsOf: 9,
    evidence: [],
    ...told,
  });
  const one = { seniority: 0.5, reports: 0, influence: 0.5 };
  const rose: Person = { ...one, id: 'r', name: 'Rose' };
  const headroom = play({ id: 'h', basis: 'headroom', value: { amount: 9, currency: 'USD' } });
  const step = (
    inputs: { readonly [N in InputName]?: number },
    { worth = 50, ...told }: Partial<Omit<Situation, 'worth' | 'inputs'>> & { worth?: number } = {},
  ) =>
    nextStepOf({
      tier: undefined,
      plays: [],
      people: [rose],
      unfilledRoles: [],
      today: TODAY,
      ...told,
      worth: { score: worth, known: 1 },
      inputs: Float64Array.from(INPUT_NAMES, (name) => inputs[name] ?? NaN),
    });

  test('open cases come before selling where the account is worth much, and only there', () => {
    const late = play({ due: dateOfDay(TODAY - 1) });
    const cases = {
      code: 'open-cases',
      figure: { kind: 'count', value: 2 },
      person: { id: 'r', name: 'Rose' },
    };
    expect(step({ openCases: 2 }, { worth: 60, plays: [play({})] })).toEqual(cases);
    expect(step({ openCases: 2 }, { worth: 59.9, plays: [play({})] }).code).toBe('advance-deal');
    expect(step({ openCases: 0 }, { worth: 90, plays: [play({})] }).code).toBe('advance-deal');
    expect(step({}, { worth: 90, plays: [play({})] }).code).toBe('advance-deal');
    expect(step({ openCases: 2 }, { worth: 90, plays: [late] }).code).toBe('overdue-deal');
  });

  test('only a deal is overdue or moved on: the end of an agreement is a renewal', () => {
    const ended = play({ kind: 'renewal', basis: 'contract-end', due: dateOfDay(TODAY - 1) });
    expect(step({}, { plays: [ended] }).code).toBe('renew');
    const product = play({ basis: 'whitespace', due: dateOfDay(TODAY - 1) });
    expect(step({}, { plays: [product] }).code).toBe('know-more');
    expect(step({}, { plays: [product, play({ id: 'd' })] })).toEqual({
      code: 'advance-deal',
      play: 'd',
      person: { id: 'r', name: 'Rose' },
    });
    const named = play({ subject: 'Pumps', due: dateOfDay(TODAY) });
    expect(step({}, { plays: [named] })).toMatchObject({
      subject: 'Pumps',
      figure: { kind: 'date', value: dateOfDay(TODAY) },
    });
  });

  test('headroom is asked for where there is some money in it, and nothing was lost or is due', () => {
    expect(step({}, { plays: [play({ basis: 'whitespace' }), headroom] })).toEqual({
      code: 'ask-headroom',
      figure: { kind: 'money', value: { amount: 9, currency: 'USD' } },
      play: 'h',
      person: { id: 'r', name: 'Rose' },
    });
    const { value: _, ...unpriced } = headroom;
    expect(step({}, { plays: [unpriced] }).code).toBe('know-more');
    expect(step({ lastWin: TODAY - 366 }, { plays: [headroom] }).code).toBe('win-back');
    expect(step({ lastWin: TODAY - 365 }, { plays: [headroom] }).code).toBe('ask-headroom');
  });

  test('who is to be called has a title where one is known, and is not against us', () => {
    const finds = (people: readonly Person[]) =>
      step({}, { tier: 'key', unfilledRoles: ['champion', 'economic-buyer'], people });
    const bob: Person = { ...one, id: 'b', name: 'Bob', title: 'Clerk', role: 'blocker' };
    const sean: Person = { ...one, id: 's', name: 'Sean', title: 'CFO', role: 'champion' };
    expect(finds([bob, sean, rose])).toEqual({
      code: 'find-economic-buyer',
      person: { id: 's', name: 'Sean', title: 'CFO' },
    });
    expect(finds([bob, rose]).person).toEqual({ id: 'r', name: 'Rose' });
    expect(finds([bob]).person).toBeUndefined();
    // Without a tier, or where the buyer is known, there is nobody to find.
    expect(step({}, { unfilledRoles: ['economic-buyer'] }).code).toBe('know-more');
    expect(step({}, { tier: 'key', unfilledRoles: ['champion'] }).code).toBe('know-more');
  });
});
