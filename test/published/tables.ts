import { type Proof, TIERS } from '../../src/account/brief.js';
import { dateOfDay } from '../../src/account/calendar-date.js';
import { backtest } from '../../src/judge/index.js';
import {
  LOYALTY_SCORERS,
  type LoyaltyContest,
  loyaltyContest,
} from '../../src/judge/models/contest/loyalty.js';
import {
  SCORERS,
  WHITESPACE_SCORERS,
  whitespaceContest,
} from '../../src/judge/models/contest/whitespace.js';
import type { Measured } from '../../src/judge/models/measures/interval.js';
import { paretoRatio, shareMaking } from '../../src/judge/models/measures/pareto.js';
import { hitRate, meanOfGroups } from '../../src/judge/models/measures/retrieval.js';
import { halfLife, topStability } from '../../src/judge/models/measures/stability.js';
import { leaveOneOutTest } from '../../src/judge/models/whitespace/evaluate.js';
import { type BackTest, concentrationTests, loyaltyTests, whitespaceTests } from './back-tests.js';
import { bookOf } from './books.js';
import { daysByCustomer, ownershipBySide, valueBySide } from './splits.js';

/** All tables of back-tests as Markdown: the same text for the same data, always. */
export function tables(loyalty: readonly LoyaltyBackTest[] = loyaltyBackTests()): string {
  return [
    '### Who will be active',
    loyaltyTable(loyalty),
    '### What will be bought next',
    whitespaceTable(),
    '### What is owned, found again',
    leaveOneOutTable(),
    '### Who is at the top, and stays there',
    concentrationTable(),
    '### The tiers of the judge, and what came of them',
    tierTable(),
    '### Who stayed, by fifths of the customers',
    loyaltyGroupTable(),
  ].join('\n\n');
}

/** A back-test of loyalty and what came of it. */
export interface LoyaltyBackTest extends BackTest {
  readonly contest: LoyaltyContest | undefined;
}

/** Back-tests of loyalty with what came of them. The models are fitted here: it takes seconds. */
export function loyaltyBackTests(): LoyaltyBackTest[] {
  return loyaltyTests().map((test) => ({
    ...test,
    contest: loyaltyContest(daysByCustomer(test), test.cut, test.until),
  }));
}

function loyaltyTable(tests: readonly LoyaltyBackTest[]): string {
  const rows = LOYALTY_SCORERS.map((scorer) => [
    scorer,
    ...tests.map(({ contest }) => {
      const result = contest?.results[scorer];
      if (!result) return '–';
      return result.ok ? interval(result.auc) : result.reason;
    }),
  ]);
  rows.push([
    '**chosen**',
    ...tests.map(({ contest }) => {
      if (!contest) return 'all were active: nothing to rank';
      return contest.proven ? contest.chosen : `${contest.chosen} (too few to tell)`;
    }),
  ]);
  rows.push([
    'active, of customers',
    ...tests.map(({ contest }) => (contest ? `${contest.active} of ${contest.customers}` : '–')),
  ]);
  return table(['AUC', ...tests.map(({ name, about }) => `${name}, ${about}`)], rows);
}

function whitespaceTable(): string {
  const rows = whitespaceTests().flatMap((test) => {
    const { before, after, products } = ownershipBySide(test);
    const contest = whitespaceContest(before, after, products);
    if (!contest) return [];
    const label = `${test.name}, ${test.about}`;
    const lines = WHITESPACE_SCORERS.map((scorer) => {
      const { hitRate5, hitRate10, reciprocalRank } = contest.results[scorer];
      const why = contest.proven ? 'chosen' : 'default, too few to tell';
      const name = scorer === contest.chosen ? `**${scorer}** (${why})` : scorer;
      return [
        label,
        name,
        interval(hitRate5),
        interval(hitRate10),
        interval(reciprocalRank),
        String(contest.tests),
      ];
    });
    const { hitRate5, hitRate10, reciprocalRank } = contest.random;
    const random = [hitRate5, hitRate10, reciprocalRank].map(share);
    return [...lines, [label, 'random', ...random, String(contest.tests)]];
  });
  return table(['book', 'ranked by', 'HR@5', 'HR@10', 'MRR', 'accounts'], rows);
}

function leaveOneOutTable(): string {
  const rows = whitespaceTests().flatMap((test) => {
    const { before, after, products } = ownershipBySide(test);
    const owned = before.map((list, i) => [...new Set([...list, ...(after[i] ?? [])])]);
    return WHITESPACE_SCORERS.map((scorer) => {
      const groups = leaveOneOutTest(SCORERS[scorer], owned, products);
      const rate = (k: number) => meanOfGroups(groups, (tests) => hitRate(tests, k));
      return [test.name, scorer, interval(rate(5)), interval(rate(10)), String(groups.length)];
    });
  });
  return table(['book', 'ranked by', 'HR@5', 'HR@10', 'accounts'], rows);
}

function concentrationTable(): string {
  const rows = concentrationTests().map((test) => {
    const { all, before, after } = valueBySide(test);
    const values = [...all.values()];
    const stability = topStability(before, after);
    return [
      `${test.name}, ${test.about}`,
      share(paretoRatio(values)),
      share(shareMaking(values, 0.8)),
      interval(stability?.stayed),
      `${share(stability?.shareBefore)} → ${share(stability?.shareAfter)}`,
      stability ? halfLife(stability.stayed.value).toFixed(2) : '–',
    ];
  });
  return table(
    [
      'book',
      'top 20 % make',
      '80 % is made by',
      'of the top 20 %, stay there',
      'their share, before → after',
      'half-life, periods',
    ],
    rows,
  );
}

/** The public books judged on their cut dates by the product's own back-test. */
function proofs(): readonly { readonly test: BackTest; readonly proof: Proof }[] {
  return loyaltyTests().flatMap((test) => {
    const proof = backtest(bookOf(test.purchases), dateOfDay(test.cut), {
      until: dateOfDay(test.until),
    });
    return proof ? [{ test, proof }] : [];
  });
}

function tierTable(): string {
  const rows = proofs().map(({ test, proof }) => [
    `${test.name}, ${test.about}`,
    ...TIERS.map((tier) => {
      const found = proof.tiers.find((one) => one.tier === tier);
      return found ? `${share(found.ofAccounts)} → ${share(found.ofRevenue)}` : '–';
    }),
    interval(proof.topStayed),
    proof.halfLifeDays?.toFixed(0) ?? '–',
    String(proof.accounts),
  ]);
  return table(
    [
      'share of accounts → of next revenue',
      ...TIERS,
      'Strategic and Key that stayed',
      'half-life, days',
      'accounts',
    ],
    rows,
  );
}

function loyaltyGroupTable(): string {
  const rows = proofs().flatMap(({ test, proof: { loyalty } }) =>
    loyalty
      ? [
          [
            `${test.name}, ${loyalty.days} days`,
            ...Array.from({ length: 5 }, (_, i) => interval(loyalty.groups[i]?.rate)),
            loyalty.proven ? 'yes' : 'too few to tell',
          ],
        ]
      : [],
  );
  return table(
    ['bought again', 'lowest fifth', 'second', 'third', 'fourth', 'highest fifth', 'proven'],
    rows,
  );
}

function share(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3);
}

function interval(measured: Measured | undefined): string {
  if (!measured) return '–';
  return `${share(measured.value)} (${share(measured.low)}–${share(measured.high)})`;
}

/** A Markdown table, its columns padded as the formatter would. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
