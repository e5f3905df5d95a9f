import type { Account } from '../../../../src/account/account.js';
import type { Brief, Counterfactual, Figure } from '../../../../src/account/brief.js';
import { dateOfDay, dayNumber } from '../../../../src/account/calendar-date.js';
import type { Opportunity } from '../../../../src/account/related.js';
import { judge, type Standing, updateStanding } from '../../../../src/judge/index.js';
import { measure } from '../../../../src/judge/measure/measures.js';
import { NOW, readFact, wholeList } from '../arbitraries.js';

/** A figure as the number that its fact counts in: cents, days, words of a flag. */
export function numberOf(figure: Figure): number {
  switch (figure.kind) {
    case 'money':
      return Math.round(figure.value.amount * 100);
    case 'date':
      return dayNumber(figure.value);
    case 'text':
      return FLAG_WORDS.findIndex((words) => words.includes(figure.value));
    default:
      return figure.value;
  }
}
const FLAG_WORDS = [
  ['No', 'Cold', 'Low'],
  ['Maybe', 'Warm', 'Medium'],
  ['Yes', 'Hot', 'High'],
];

/** The account with its opportunities' rows changed. */
function withRows(base: Account, change: (rows: readonly Opportunity[]) => Opportunity[]): Account {
  const list = base.related.opportunities;
  if (!list) throw new Error('no opportunities to change');
  const rows = change(list.rows);
  const grown = {
    ...list,
    state: 'read' as const,
    rows,
    total: list.total === undefined ? 0 : Math.max(list.total, rows.length),
  };
  return { ...base, related: { ...base.related, opportunities: grown } };
}

/** Adds to the amount of a new deal of that outcome, so that the sum is changed and nothing else. */
function withSum(base: Account, outcome: 'won' | 'open', to: number): Account {
  const name = outcome === 'won' ? 'wonRevenue' : 'openPipeline';
  const by = to - (measure(base, 'USD')[name] ?? 0);
  return withRows(base, (rows) => {
    const at = rows.findIndex((row) => row.outcome === outcome && row.amount?.currency === 'USD');
    if (at < 0)
      return [
        ...rows,
        { id: 'new', name: 'New', outcome, amount: { amount: to, currency: 'USD' } },
      ];
    return rows.map((row, i) =>
      i === at && row.amount
        ? { ...row, amount: { ...row.amount, amount: row.amount.amount + by } }
        : row,
    );
  });
}

/** The account with one fact changed to the given number, see `numberOf`; undefined: cannot be. */
export function applied(
  base: Account,
  code: Counterfactual['code'],
  to: number,
): Account | undefined {
  const now = measure(base, 'USD');
  const word = (i: number) => readFact(FLAG_WORDS[to]?.[i] ?? '');
  switch (code) {
    case 'employees':
      return { ...base, facts: { ...base.facts, employees: readFact(to) } };
    case 'annualRevenue':
      return {
        ...base,
        facts: { ...base.facts, annualRevenue: readFact({ amount: to / 100, currency: 'USD' }) },
      };
    case 'upsellFlag':
      return { ...base, facts: { ...base.facts, upsellOpportunity: word(0) } };
    case 'rating':
      return { ...base, facts: { ...base.facts, rating: word(1) } };
    case 'customerPriority':
      return { ...base, facts: { ...base.facts, customerPriority: word(2) } };
    case 'wonRevenue':
      return withSum(base, 'won', to / 100);
    case 'openPipeline':
      return withSum(base, 'open', to / 100);
    case 'lastWin':
      return withRows(base, (rows) =>
        rows.map((row) =>
          row.outcome === 'won' &&
          row.closeDate &&
          (dayNumber(row.closeDate) > to || dayNumber(row.closeDate) === now.lastWin)
            ? { ...row, closeDate: dateOfDay(to) }
            : row,
        ),
      );
    case 'openCases':
      return {
        ...base,
        related: {
          ...base.related,
          cases: wholeList(Array.from({ length: to }, (_, i) => ({ id: `${i}`, open: true }))),
        },
      };
    case 'wins': {
      const more = to - (now.wins ?? 0);
      if (more < 0) return undefined; // a win taken away takes its money and day with it
      return withRows(base, (rows) => [
        ...rows,
        ...Array.from({ length: more }, (_, i) => ({
          id: `w${i}`,
          name: 'W',
          outcome: 'won' as const,
        })),
      ]);
    }
    default:
      return undefined;
  }
}

/** The tier that the judge gives the account once it is changed; the standing is as it was afterwards. */
export function tierAfter(
  standing: Standing,
  before: Account,
  after: Account,
): Brief['computedTier'] {
  updateStanding(standing, before, after);
  const { computedTier } = judge(after, standing, NOW);
  updateStanding(standing, after, before);
  return computedTier;
}
