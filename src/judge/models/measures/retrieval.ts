import { inOneGo, mapInSteps, type Steps } from '../../steps.js';
import { lnGamma } from '../special/gamma.js';
import { type Measured, measuredMean, measuredShare } from './interval.js';
import { total } from './total.js';

/** One test of a ranked list: the place of its first right suggestion, from 1; absent if none is in it. */
export interface Retrieval {
  readonly firstHit?: number;
  /** How many could be suggested, and how many of them were right. */
  readonly candidates: number;
  readonly relevant: number;
}

/** The place, from 1, of the first ranked item that is among the right ones. */
export function retrieve(ranked: readonly number[], right: ReadonlySet<number>): Retrieval {
  const at = ranked.findIndex((item) => right.has(item));
  const relevant = ranked.reduce((sum, item) => sum + (right.has(item) ? 1 : 0), 0);
  const found = { candidates: ranked.length, relevant };
  return at < 0 ? found : { ...found, firstHit: at + 1 };
}

/** HR@k: the share of tests with a right suggestion among the first k. Undefined for no tests. */
export function hitRate(tests: readonly Retrieval[], k: number): Measured | undefined {
  const hits = tests.filter(({ firstHit }) => firstHit !== undefined && firstHit <= k).length;
  return measuredShare(hits, tests.length);
}

/** MRR: the mean of 1 / place of the first right suggestion, 0 where there is none. */
export function meanReciprocalRank(tests: readonly Retrieval[]): Measured | undefined {
  return measuredMean(tests.map(({ firstHit }) => (firstHit ? 1 / firstHit : 0)));
}

/**
 * A figure of each account's tests (`(tests) => hitRate(tests, 5)`), averaged over accounts, with the
 * interval of that mean: accounts, not tests, are the independent cases.
 */
export function meanOfGroups(
  groups: readonly (readonly Retrieval[])[],
  figure: (tests: readonly Retrieval[]) => Measured | undefined,
): Measured | undefined {
  return measuredMean(
    groups.flatMap((tests) => {
      const measured = figure(tests);
      return measured ? [measured.value] : [];
    }),
  );
}

/**
 * HR@k that a random order would reach on the same tests: the expected value, by the hypergeometric
 * distribution, so that no seed is needed.
 */
export function randomHitRate(tests: readonly Retrieval[], k: number): number | undefined {
  if (tests.length === 0) return undefined;
  return total(tests.map((test) => 1 - missAll(test, k))) / tests.length;
}

/** MRR that a random order would reach on the same tests, expected value. */
export const randomReciprocalRank = inOneGo(randomReciprocalRankInSteps);

/** `randomReciprocalRank` with a pause after each test. */
export function* randomReciprocalRankInSteps(
  tests: readonly Retrieval[],
): Steps<number | undefined> {
  if (tests.length === 0) return undefined;
  return total(yield* mapInSteps(tests, expectedReciprocalRank)) / tests.length;
}

function expectedReciprocalRank(test: Retrieval): number {
  let sum = 0;
  for (let place = 1; place <= test.candidates - test.relevant + 1; place++)
    sum += (missAll(test, place - 1) - missAll(test, place)) / place;
  return sum;
}

/** P(none of the first k is right) = C(wrong, k) / C(all, k). */
function missAll({ candidates, relevant }: Retrieval, k: number): number {
  const wrong = candidates - relevant;
  if (relevant === 0 || k <= 0) return 1;
  if (k > wrong) return 0;
  const lnChoose = (n: number) => lnGamma(n + 1) - lnGamma(n - k + 1);
  return Math.exp(lnChoose(wrong) - lnChoose(candidates));
}
