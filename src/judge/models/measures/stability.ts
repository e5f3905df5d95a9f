import { type Measured, measuredShare } from './interval.js';
import { topPlaces } from './pareto.js';

/** How well a group of top customers holds in the next period. */
export interface Stability {
  /** The share of the top group that is in the next period's top group. */
  readonly stayed: Measured;
  /** The group's part of its own period's total, and of the next one's. */
  readonly shareBefore: number;
  readonly shareAfter: number;
}

/**
 * Whether the top share of one period stays the top share of the next. Values by customer. The next
 * period's top is taken of all customers known by its end: who bought nothing in it counts as 0, else
 * a book that loses most of its customers would seem to have no room at the top.
 * Undefined where either period has no positive total.
 */
export function topStability(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  share = 0.2,
): Stability | undefined {
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
  const [totalBefore, totalAfter] = [sum(before.values()), sum(after.values())];
  if (!(totalBefore > 0) || !(totalAfter > 0)) return undefined;
  const top = topNames(before, share);
  const known = new Map([...[...before.keys()].map((name) => [name, 0] as const), ...after]);
  const topNext = new Set(topNames(known, share));
  const stayed = measuredShare(top.filter((name) => topNext.has(name)).length, top.length);
  if (!stayed) return undefined;
  return {
    stayed,
    shareBefore: sum(top.map((name) => before.get(name) ?? 0)) / totalBefore,
    shareAfter: sum(top.map((name) => after.get(name) ?? 0)) / totalAfter,
  };
}

function topNames(values: ReadonlyMap<string, number>, share: number): string[] {
  const names = [...values.keys()];
  return topPlaces([...values.values()], share).map((i) => names[i] ?? '');
}

/**
 * Half-life of a group in evaluations, from the share that stays at each: ln ½ / ln(stayed).
 * 0 where none stay, Infinity where all do.
 */
export function halfLife(stayed: number): number {
  if (!(stayed > 0)) return 0;
  return stayed >= 1 ? Number.POSITIVE_INFINITY : Math.log(0.5) / Math.log(stayed);
}
