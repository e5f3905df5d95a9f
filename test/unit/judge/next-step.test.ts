import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/account/account.js';
import { dateOfDay } from '../../../src/account/calendar-date.js';
import type { Contact, Opportunity } from '../../../src/account/related.js';
import { judge } from '../../../src/judge/index.js';
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
