import { type ResponseCurve, response } from './adbudg.js';

/** An account that effort can be given to. */
export interface Allocatable {
  /** Present sales in money per period. */
  readonly sales: number;
  /** Present calls per period, above 0. */
  readonly present: number;
  readonly curve: ResponseCurve;
  /** Margin on sales, 0 to 1; 1 where absent. */
  readonly margin?: number;
  /** Fewest and most calls it may get; 0 and the whole budget where absent. */
  readonly least?: number;
  readonly most?: number;
}

/** Calls for each account and what they bring in all. */
export interface Allocation {
  readonly calls: readonly number[];
  readonly value: number;
}

/** What an account brings at a number of calls, in money per period. */
export function valueAt(account: Allocatable, calls: number): number {
  const share = response(account.curve, calls / account.present);
  return (account.margin ?? 1) * account.sales * share;
}

/**
 * The best whole numbers of calls within a budget, exactly: dynamic programming over accounts and
 * calls (the knapsack with S-curves, Ağralı & Geunes 2009). O(accounts × budget × most). Calls are
 * not spent where they bring nothing. Of equal allocations the one that gives earlier accounts fewer.
 *
 * Undefined where the floors alone exceed the budget.
 */
export function allocateCalls(
  accounts: readonly Allocatable[],
  budget: number,
): Allocation | undefined {
  const room = Math.floor(budget);
  if (!(room >= 0)) return undefined;
  let best = new Float64Array(room + 1);
  const chosen: Int32Array[] = [];
  for (const account of accounts) {
    const least = Math.max(0, Math.ceil(account.least ?? 0));
    const most = Math.min(room, Math.floor(account.most ?? room));
    const values = Array.from({ length: Math.max(0, most) + 1 }, (_, n) => valueAt(account, n));
    const next = new Float64Array(room + 1).fill(Number.NEGATIVE_INFINITY);
    const choice = new Int32Array(room + 1).fill(-1);
    for (let used = least; used <= room; used++)
      for (let n = least; n <= Math.min(most, used); n++) {
        const value = (best[used - n] ?? 0) + (values[n] ?? 0);
        if (value > (next[used] ?? 0)) {
          next[used] = value;
          choice[used] = n;
        }
      }
    best = next;
    chosen.push(choice);
  }
  let left = 0;
  for (let used = 1; used <= room; used++) if ((best[used] ?? 0) > (best[left] ?? 0)) left = used;
  const value = best[left] ?? Number.NEGATIVE_INFINITY;
  if (value === Number.NEGATIVE_INFINITY) return undefined;
  const calls = new Array<number>(accounts.length).fill(0);
  for (let i = accounts.length - 1; i >= 0; i--) {
    const n = chosen[i]?.[left] ?? 0;
    calls[i] = n;
    left -= n;
  }
  return { calls, value };
}

/**
 * Incremental allocation, the rule that can be explained: again and again the jump of calls, one or
 * more, that brings most per call (CALLPLAN, Lodish 1971; the jumps climb the concave envelope, so
 * the flat foot of an S is leapt over). Near the exact optimum and fast enough for a live what-if.
 *
 * Undefined where the floors alone exceed the budget.
 */
export function allocateIncrementally(
  accounts: readonly Allocatable[],
  budget: number,
): Allocation | undefined {
  const calls = accounts.map((account) => Math.max(0, Math.ceil(account.least ?? 0)));
  let left = Math.floor(budget) - calls.reduce((sum, n) => sum + n, 0);
  if (!(left >= 0)) return undefined;
  const roomOf = (i: number) =>
    Math.min(left, Math.floor(accounts[i]?.most ?? Number.POSITIVE_INFINITY) - (calls[i] ?? 0));
  while (left > 0) {
    let best = { account: -1, jump: 0, perCall: 0 };
    for (const [i, account] of accounts.entries()) {
      const from = calls[i] ?? 0;
      const base = valueAt(account, from);
      for (let jump = 1; jump <= roomOf(i); jump++) {
        const perCall = (valueAt(account, from + jump) - base) / jump;
        if (perCall > best.perCall) best = { account: i, jump, perCall };
      }
    }
    if (best.account < 0) break;
    calls[best.account] = (calls[best.account] ?? 0) + best.jump;
    left -= best.jump;
  }
  const value = accounts.reduce((sum, account, i) => sum + valueAt(account, calls[i] ?? 0), 0);
  return { calls, value };
}
