/** Where a least-squares fit ended. */
export interface LeastSquares {
  readonly at: readonly number[];
  /** Sum of squared residuals. */
  readonly sum: number;
}

const MAX_STEPS = 500;
/** A damping beyond this means that no step, however small, is downhill any more. */
const MOST_DAMPED = 1e15;

/**
 * Parameters that make the sum of squared residuals least: Levenberg 1944 with Marquardt's scaling
 * (1963), derivatives by central differences. For a handful of parameters; deterministic. Undefined
 * where the residuals at the start are not finite.
 */
export function leastSquares(
  residuals: (at: readonly number[]) => readonly number[],
  start: readonly number[],
): LeastSquares | undefined {
  let at = start;
  let error = residuals(at);
  let sum = squares(error);
  if (!Number.isFinite(sum)) return undefined;
  let damping = 1e-3;
  for (let step = 0; step < MAX_STEPS && damping < MOST_DAMPED; step++) {
    const { matrix, gradient } = normalEquations(residuals, at, error);
    const damped = matrix.map((row, i) =>
      row.map((value, j) => (i === j ? value * (1 + damping) + Number.MIN_VALUE : value)),
    );
    const move = solve(damped, gradient);
    const next = at.map((x, i) => x - (move?.[i] ?? Number.NaN));
    const nextError = residuals(next);
    const nextSum = squares(nextError);
    if (nextSum < sum) {
      [at, error, sum] = [next, nextError, nextSum];
      damping /= 10;
    } else damping *= 10;
  }
  return { at, sum };
}

function squares(values: readonly number[]): number {
  return values.reduce((total, value) => total + value * value, 0);
}

/** JᵀJ and Jᵀe. */
function normalEquations(
  residuals: (at: readonly number[]) => readonly number[],
  at: readonly number[],
  error: readonly number[],
): { matrix: number[][]; gradient: number[] } {
  const columns = at.map((x, i) => {
    const h = 1e-6 * Math.max(1, Math.abs(x));
    const moved = (by: number) => residuals(at.map((y, j) => (i === j ? y + by : y)));
    const [up, down] = [moved(h), moved(-h)];
    return error.map((_, k) => ((up[k] ?? 0) - (down[k] ?? 0)) / (2 * h));
  });
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((total, value, k) => total + value * (b[k] ?? 0), 0);
  return {
    matrix: columns.map((a) => columns.map((b) => dot(a, b))),
    gradient: columns.map((column) => dot(column, error)),
  };
}

/** Solution of a small system by elimination with pivots; undefined where it has none. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] | undefined {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let k = 0; k < n; k++) {
    const below = rows.slice(k).sort((a, b) => Math.abs(b[k] ?? 0) - Math.abs(a[k] ?? 0));
    rows.splice(k, n - k, ...below);
    const pivot = rows[k];
    const head = pivot?.[k] ?? 0;
    if (!pivot || head === 0 || !Number.isFinite(head)) return undefined;
    for (const [i, row] of rows.entries()) {
      if (i === k) continue;
      const factor = (row[k] ?? 0) / head;
      rows[i] = row.map((value, j) => value - factor * (pivot[j] ?? 0));
    }
  }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
}
