import type { Steps } from '../../steps.js';
import { type Fit, fitPositiveInSteps, scale, shape } from './fit.js';
import { groupHistories, type PurchaseHistory } from './history.js';

/** With fewer repeat buyers than this four parameters fit the noise. */
export const MIN_REPEAT_BUYERS = 20;

/**
 * Fits a four-parameter customer-base model to histories. `scales` names the parameters that are
 * times and not shapes; they are judged, and started, relative to the average time observed.
 * Pauses between evaluations of the likelihood.
 */
export function* fitHistories<Model>(
  histories: Iterable<PurchaseHistory>,
  names: readonly string[],
  scales: readonly string[],
  modelOf: (values: readonly number[]) => Model,
  logLikelihood: (model: Model, history: PurchaseHistory) => number,
): Steps<Fit<Model>> {
  const rows = groupHistories(histories);
  let customers = 0;
  let repeaters = 0;
  let time = 0;
  for (const row of rows) {
    customers += row.customers;
    time += row.customers * row.observed;
    if (row.repeats > 0) repeaters += row.customers;
  }
  if (repeaters < MIN_REPEAT_BUYERS) return { ok: false, reason: 'too-few-customers' };
  const typical = time / customers;
  if (!(typical > 0 && Number.isFinite(typical))) return { ok: false, reason: 'not-finite' };

  const total = (values: readonly number[]) => {
    const model = modelOf(values);
    let sum = 0;
    for (const row of rows) sum += row.customers * logLikelihood(model, row);
    return sum;
  };
  const isScale = (name: string) => scales.includes(name);
  const fit = yield* fitPositiveInSteps(
    total,
    names.map((name) => (isScale(name) ? typical / 4 : 1)),
    names.map((name) => (isScale(name) ? scale(name, typical) : shape(name))),
    customers,
  );
  return fit.ok ? { ...fit, params: modelOf(fit.params) } : fit;
}
