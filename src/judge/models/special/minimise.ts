import { inOneGo, type Steps } from '../../steps.js';

/** Where a search for a minimum ended. */
export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
  readonly evaluations: number;
  /** False where the evaluations ran out first. */
  readonly converged: boolean;
}

/** How a search for a minimum is made. */
export interface MinimiseOptions {
  /** Length of the first simplex' edges; default ½. */
  readonly step?: number;
  /** The search ends when the simplex' corners differ by no more than this; default 1e-9. */
  readonly tolerance?: number;
  /** … and its values by no more than this share of the value; default 1e-14. */
  readonly valueTolerance?: number;
  /** Default 400 for each dimension. */
  readonly maxEvaluations?: number;
  /** Ends the search where its best place so far is one that nobody would want. */
  readonly giveUp?: (at: readonly number[]) => boolean;
}

/** The first descent only has to find the place; the second one measures it. */
const COARSE = { tolerance: 1e-4, valueTolerance: 1e-9 } as const;

interface Corner {
  readonly at: readonly number[];
  readonly value: number;
}

/**
 * Minimum of a function of a few variables without derivatives: Nelder & Mead 1965 with the steps
 * and the tie-breaking of Lagarias, Reeds, Wright & Wright 1998. It is begun a second time from
 * where it ended, because a simplex can collapse short of the minimum. Deterministic.
 * Values that are not finite count as +Infinity.
 */
export const minimise = inOneGo(minimiseInSteps);

/** `minimise` with a pause after each change of the simplex: one evaluation or two, as a rule. */
export function* minimiseInSteps(
  objective: (at: readonly number[]) => number,
  start: readonly number[],
  options: MinimiseOptions = {},
): Steps<Minimum> {
  const step = options.step ?? 0.5;
  const budget = options.maxEvaluations ?? 400 * start.length;
  const first = yield* descend(objective, start, step, budget, { ...options, ...COARSE });
  if (options.giveUp?.(first.at)) return { ...first, converged: false };
  const second = yield* descend(objective, first.at, step / 5, budget - first.evaluations, options);
  const best = second.value <= first.value ? second : first;
  return {
    at: best.at,
    value: best.value,
    evaluations: first.evaluations + second.evaluations,
    converged: second.converged,
  };
}

function* descend(
  objective: (at: readonly number[]) => number,
  start: readonly number[],
  step: number,
  budget: number,
  { tolerance = 1e-9, valueTolerance = 1e-14, giveUp }: MinimiseOptions,
): Steps<Minimum> {
  let evaluations = 0;
  const corner = (at: readonly number[]): Corner => {
    evaluations++;
    const value = objective(at);
    return { at, value: Number.isFinite(value) ? value : Number.POSITIVE_INFINITY };
  };
  const simplex = [corner(start)];
  for (let i = 0; i < start.length; i++)
    simplex.push(corner(start.map((x, j) => (i === j ? x + step : x))));

  while (true) {
    yield;
    simplex.sort((a, b) => a.value - b.value);
    const [best, worst, second] = [simplex[0], simplex.at(-1), simplex.at(-2)];
    if (!best || !worst || !second) break;
    const converged =
      spread(simplex) <= tolerance &&
      !(worst.value - best.value > valueTolerance * Math.abs(best.value));
    if (converged || evaluations >= budget || giveUp?.(best.at))
      return { at: best.at, value: best.value, evaluations, converged };

    const centre = centroid(simplex.slice(0, -1));
    const toward = (factor: number) =>
      corner(centre.map((c, i) => c + factor * (c - (worst.at[i] ?? 0))));
    const reflected = toward(1);
    if (reflected.value < best.value) {
      const expanded = toward(2);
      simplex[start.length] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < second.value) {
      simplex[start.length] = reflected;
    } else {
      const outside = reflected.value < worst.value;
      const contracted = toward(outside ? 0.5 : -0.5);
      const limit = outside ? reflected.value : worst.value;
      if (outside ? contracted.value <= limit : contracted.value < limit)
        simplex[start.length] = contracted;
      else
        for (let i = 1; i < simplex.length; i++) {
          const at = simplex[i]?.at ?? [];
          simplex[i] = corner(best.at.map((x, j) => x + 0.5 * ((at[j] ?? x) - x)));
        }
    }
  }
  return { at: start, value: objective(start), evaluations: evaluations + 1, converged: true };
}

function centroid(corners: readonly Corner[]): number[] {
  const sum = new Array<number>(corners[0]?.at.length ?? 0).fill(0);
  for (const { at } of corners)
    at.forEach((x, i) => {
      sum[i] = (sum[i] ?? 0) + x / corners.length;
    });
  return sum;
}

function spread(simplex: readonly Corner[]): number {
  const origin = simplex[0]?.at ?? [];
  let widest = 0;
  for (const { at } of simplex)
    at.forEach((x, i) => {
      widest = Math.max(widest, Math.abs(x - (origin[i] ?? 0)));
    });
  return widest;
}
