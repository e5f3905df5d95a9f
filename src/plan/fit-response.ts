import { type ResponseCurve, response } from './adbudg.js';
import { leastSquares } from './least-squares.js';

/** Sales seen, or judged likely, at an effort: both relative to the present ones. */
export interface ResponsePoint {
  readonly effort: number;
  readonly sales: number;
}

/** A fitted curve and the sum of squared misses it leaves. */
export interface FittedResponse {
  readonly curve: ResponseCurve;
  readonly misses: number;
}

/**
 * The ADBUDG curve nearest to four or more points, by least squares. c and d are searched in their
 * logarithms, so they stay positive. An effort of Infinity is the answer to "with all the effort in the
 * world". Undefined for fewer than four efforts, or where nothing finite fits.
 */
export function fitResponse(points: readonly ResponsePoint[]): FittedResponse | undefined {
  if (new Set(points.map(({ effort }) => effort)).size < 4) return undefined;
  const sales = points.map((point) => point.sales);
  const start = [Math.min(...sales), Math.max(...sales), Math.log(2), 0];
  const fit = leastSquares(
    (at) => points.map(({ effort, sales: seen }) => response(curveAt(at), effort) - seen),
    start,
  );
  if (!fit) return undefined;
  const curve = curveAt(fit.at);
  const finite = [curve.low, curve.high, curve.c, curve.d].every(Number.isFinite);
  return finite ? { curve, misses: fit.sum } : undefined;
}

function curveAt([low = 0, high = 0, lnC = 0, lnD = 0]: readonly number[]): ResponseCurve {
  return { low, high, c: Math.exp(lnC), d: Math.exp(lnD) };
}
