import { inOneGo, type Steps } from '../../steps.js';
import type { Measured } from '../measures/interval.js';
import {
  hitRate,
  meanReciprocalRank,
  type Retrieval,
  randomHitRate,
  randomReciprocalRankInSteps,
} from '../measures/retrieval.js';
import type { Ownership } from '../whitespace/co-ownership.js';
import { temporalTestInSteps } from '../whitespace/evaluate.js';
import { cosine, jaccard } from '../whitespace/similarity.js';
import { itemItem, popularity, type Scorer } from '../whitespace/suggest.js';

/** Ways to rank whitespace products; the first is the default. Lift is not one: it ranks below chance. */
export const WHITESPACE_SCORERS = ['jaccard', 'cosine', 'popularity'] as const;
export type WhitespaceScorer = (typeof WHITESPACE_SCORERS)[number];

/** Each scorer by its name. */
export const SCORERS: { readonly [N in WhitespaceScorer]: Scorer } = {
  jaccard: itemItem(jaccard),
  cosine: itemItem(cosine),
  popularity,
};

/** How well one way to rank did. */
export interface WhitespaceResult {
  readonly hitRate5: Measured;
  readonly hitRate10: Measured;
  readonly reciprocalRank: Measured;
}

/** What a back-test of whitespace gave, and which scorer it speaks for. */
export interface WhitespaceContest {
  /** Accounts that owned something before the cut and bought something new after it. */
  readonly tests: number;
  readonly results: { readonly [N in WhitespaceScorer]: WhitespaceResult };
  /** What a random order is expected to reach on the same tests. */
  readonly random: {
    readonly hitRate5: number;
    readonly hitRate10: number;
    readonly reciprocalRank: number;
  };
  readonly chosen: 'jaccard' | 'popularity';
  /** False: too few tests to tell, `chosen` is the default and not a finding. */
  readonly proven: boolean;
}

/** With fewer tests than this a hit rate's interval is wider than any difference looked for. */
export const MIN_TESTS = 20;

/**
 * Jaccard against popularity on a book's own history: products owned before a date, and products
 * bought after it, by account. Popularity is chosen where it is no worse (HR@5, then MRR).
 * Undefined where there is no test at all.
 */
export const whitespaceContest = inOneGo(whitespaceContestInSteps);

/** `whitespaceContest` with a pause after each account that a scorer is tried on. */
export function* whitespaceContestInSteps(
  before: Ownership,
  after: Ownership,
  products: number,
): Steps<WhitespaceContest | undefined> {
  const run = (name: WhitespaceScorer) =>
    temporalTestInSteps(SCORERS[name], before, after, products);
  const tests = yield* run('jaccard');
  const j = resultOf(tests);
  const c = resultOf(yield* run('cosine'));
  const p = resultOf(yield* run('popularity'));
  const hitRate5 = randomHitRate(tests, 5);
  const hitRate10 = randomHitRate(tests, 10);
  const reciprocalRank = yield* randomReciprocalRankInSteps(tests);
  if (!j || !c || !p) return undefined;
  if (hitRate5 === undefined || hitRate10 === undefined || reciprocalRank === undefined)
    return undefined;
  const gain =
    j.hitRate5.value - p.hitRate5.value || j.reciprocalRank.value - p.reciprocalRank.value;
  const proven = tests.length >= MIN_TESTS;
  return {
    tests: tests.length,
    results: { jaccard: j, cosine: c, popularity: p },
    random: { hitRate5, hitRate10, reciprocalRank },
    chosen: proven && gain <= 0 ? 'popularity' : 'jaccard',
    proven,
  };
}

function resultOf(tests: readonly Retrieval[]): WhitespaceResult | undefined {
  const hitRate5 = hitRate(tests, 5);
  const hitRate10 = hitRate(tests, 10);
  const reciprocalRank = meanReciprocalRank(tests);
  return hitRate5 && hitRate10 && reciprocalRank
    ? { hitRate5, hitRate10, reciprocalRank }
    : undefined;
}
