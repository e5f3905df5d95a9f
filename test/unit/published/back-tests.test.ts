import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { whitespaceContest } from '../../../src/judge/models/contest/whitespace.js';
import { bgNbdAlive } from '../../../src/judge/models/customers/bg-nbd.js';
import { fitBgNbd } from '../../../src/judge/models/customers/bg-nbd-forecast.js';
import { historyOf } from '../../../src/judge/models/customers/history.js';
import { fitMbgNbd, mbgNbdAlive } from '../../../src/judge/models/customers/mbg-nbd.js';
import { auc } from '../../../src/judge/models/measures/auc.js';
import { paretoRatio, shareMaking } from '../../../src/judge/models/measures/pareto.js';
import { spearman } from '../../../src/judge/models/measures/spearman.js';
import { topStability } from '../../../src/judge/models/measures/stability.js';
import { type BackTest, concentrationTests, whitespaceTests } from '../../published/back-tests.js';
import { freshReadme, README } from '../../published/readme.js';
import { daysByCustomer, ownershipBySide, valueBySide } from '../../published/splits.js';
import { loyaltyBackTests } from '../../published/tables.js';
import { mavenPurchases } from './books.js';
import { fitted } from './check-values/expectations.js';
import { HAVE_DATA, readRows } from './public-data.js';

function named<T extends BackTest>(tests: readonly T[], name: string): T {
  const found = tests.find((test) => test.name === name);
  if (!found) throw new Error(`No back-test ${name}`);
  return found;
}

describe.skipIf(!HAVE_DATA)('back-tests on public data', { timeout: 120_000 }, () => {
  // Fitted once for all tests.
  const loyalty = HAVE_DATA ? loyaltyBackTests() : [];

  test('who will be active, CDNOW 39 + 39 weeks: the rank rule holds its own', () => {
    const { contest } = named(loyalty, 'CDNOW');
    const area = (name: keyof NonNullable<typeof contest>['results']) => {
      const result = contest?.results[name];
      return result?.ok ? result.auc.value : Number.NaN;
    };
    expect(contest?.customers).toBe(2357);
    expect(area('rank-rule')).toBeGreaterThanOrEqual(0.78);
    expect(area('rank-rule')).toBeCloseTo(0.782, 3);
    expect(area('recency')).toBeCloseTo(0.771, 3);
    expect(area('frequency')).toBeCloseTo(0.758, 3);
    expect(area('bg-nbd')).toBeCloseTo(0.7725, 2);
    expect(contest?.chosen).toBe('rank-rule');
    expect(contest?.proven).toBe(true);
  });

  test('P(alive) of BG/NBD ranks worse than chance on CDNOW: never a risk to show', () => {
    const split = named(loyalty, 'CDNOW');
    const days = daysByCustomer(split);
    const active = days.map((list) => list.some((day) => day > split.cut && day <= split.until));
    const histories = days.map((list) => {
      const history = historyOf(list, split.cut);
      if (!history) throw new Error('All of them bought before the cut');
      return history;
    });
    const bg = fitted(fitBgNbd(histories)).params;
    const mbg = fitted(fitMbgNbd(histories)).params;
    const areaOf = (scores: readonly number[]) => auc(scores, active)?.value;
    expect(areaOf(histories.map((history) => bgNbdAlive(bg, history)))).toBeCloseTo(0.316, 2);
    expect(areaOf(histories.map((history) => mbgNbdAlive(mbg, history)))).toBeCloseTo(0.687, 2);
  });

  test('models degenerate on Northwind, and say so', () => {
    const { contest } = named(loyalty, 'Northwind');
    for (const name of ['mbg-nbd', 'pareto-nbd'] as const)
      expect(contest?.results[name]).toMatchObject({ ok: false, reason: 'degenerate' });
    expect(contest?.chosen).toBe('rank-rule');
  });

  test('what will be bought next, Northwind: Jaccard above popularity above chance', () => {
    const { before, after, products } = ownershipBySide(named(whitespaceTests(), 'Northwind'));
    const contest = whitespaceContest(before, after, products);
    if (!contest) throw new Error('No contest');
    const { jaccard, cosine, popularity } = contest.results;
    expect(products).toBe(77);
    expect(contest.tests).toBe(77);
    expect(jaccard.hitRate5.value).toBeGreaterThanOrEqual(0.59);
    expect(jaccard.hitRate10.value).toBeGreaterThanOrEqual(0.75);
    expect(jaccard.hitRate5.value).toBeCloseTo(0.597, 3);
    expect(jaccard.hitRate10.value).toBeCloseTo(0.753, 3);
    expect(cosine.hitRate5.value).toBeCloseTo(0.558, 3);
    expect(popularity.hitRate5.value).toBeCloseTo(0.546, 2);
    expect(popularity.hitRate10.value).toBeCloseTo(0.701, 3);
    expect(popularity.hitRate5.value).toBeGreaterThan(contest.random.hitRate5);
    expect(contest).toMatchObject({ chosen: 'jaccard', proven: true });
  });

  test('concentration and stability', () => {
    const figures = (name: string) => {
      const { all, before, after } = valueBySide(named(concentrationTests(), name));
      const values = [...all.values()];
      const stability = topStability(before, after);
      return [
        paretoRatio(values),
        shareMaking(values, 0.8),
        stability?.stayed.value,
        stability?.shareBefore,
        stability?.shareAfter,
      ].map((figure) => Number(figure?.toFixed(3)));
    };
    expect(figures('Northwind')).toEqual([0.601, 0.382, 0.563, 0.599, 0.472]);
    expect(figures('Maven')).toEqual([0.317, 0.694, 0.353, 0.324, 0.269]);
  });

  test('Maven: the size of a company goes with what was won', () => {
    const won = new Map<string, number>();
    for (const { customer, value } of mavenPurchases())
      won.set(customer, (won.get(customer) ?? 0) + value);
    const accounts = readRows('maven_crm/accounts.csv');
    const revenue = accounts.map((row) => Number(row[3]));
    const value = accounts.map(([name = '']) => won.get(name) ?? 0);
    expect(spearman(revenue, value)).toBeCloseTo(0.72, 2);
  });

  test('the README shows the tables as they are calculated now (else run test/published/print.ts)', () => {
    expect(readFileSync(README, 'utf8')).toBe(freshReadme(loyalty));
  });
});
