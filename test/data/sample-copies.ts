import { type CalendarDate, dateOfDay, dayNumber } from '../../src/account/calendar-date.js';
import { toLongId } from './salesforce-id.js';
import type {
  SampleAccount,
  SampleBook,
  SampleContact,
  SampleOpportunity,
} from './sample-records.js';

/** An id like those of the sample book, with a number in it: no record of the book has it. */
function idOf(prefix: '001' | '003' | '006', number: number): string {
  return toLongId(`${prefix}gK00000S${String(number).padStart(4, '0')}`);
}

function account(n: number, today: CalendarDate): SampleAccount {
  return {
    id: idOf('001', n),
    name: `Stress Account ${n}`,
    accountNumber: `S-${n}`,
    industry: `Industry ${n}`,
    employees: n * 100,
    annualRevenue: n * 1_000_000,
    createdOn: dateOfDay(dayNumber(today) - 500 - n),
    changedOn: dateOfDay(dayNumber(today) - 100 - n),
  };
}

function contact(n: number): SampleContact {
  return {
    id: idOf('003', n),
    account: idOf('001', n),
    firstName: 'Contact',
    lastName: String(n),
    title: `Title ${n}`,
  };
}

function opportunity(n: number, which: 1 | 2, today: CalendarDate): SampleOpportunity {
  const won = which === 1;
  return {
    id: idOf('006', 2 * n + which - 1),
    account: idOf('001', n),
    name: `Stress Deal ${n}.${which}`,
    stage: won ? 'Closed Won' : 'Prospecting',
    amount: n * 1000 + which,
    probability: won ? 100 : 10,
    closeDate: dateOfDay(dayNumber(today) + (won ? -20 - n : 20 + n)),
    forecastCategory: won ? 'Closed' : 'Pipeline',
  };
}

/**
 * The sample book and so many accounts more, each with a number of its own (from 1 on) in all its
 * values and in those of its one contact and two opportunities: a value that stands with the wrong
 * account gives itself away.
 */
export function withCopies(book: SampleBook, copies: number, today: CalendarDate): SampleBook {
  const numbers = Array.from({ length: copies }, (_, index) => index + 1);
  return {
    ...book,
    accounts: [...book.accounts, ...numbers.map((n) => account(n, today))],
    contacts: [...book.contacts, ...numbers.map(contact)],
    opportunities: [
      ...book.opportunities,
      ...numbers.flatMap((n) => [opportunity(n, 1, today), opportunity(n, 2, today)]),
    ],
  };
}
