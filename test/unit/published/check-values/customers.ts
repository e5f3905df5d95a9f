import { expect, test } from 'vitest';
import { bgBbLogLikelihood, fitBgBb } from '../../../../src/judge/models/customers/bg-bb.js';
import {
  type BgNbd,
  bgNbdAlive,
  bgNbdLogLikelihood,
  bgNbdPmf,
} from '../../../../src/judge/models/customers/bg-nbd.js';
import {
  bgNbdConditional,
  bgNbdExpected,
  fitBgNbd,
} from '../../../../src/judge/models/customers/bg-nbd-forecast.js';
import {
  fitGammaGamma,
  gammaGammaMean,
} from '../../../../src/judge/models/customers/gamma-gamma.js';
import { groupHistories } from '../../../../src/judge/models/customers/history.js';
import { fitMbgNbd, mbgNbdAlive } from '../../../../src/judge/models/customers/mbg-nbd.js';
import {
  fitParetoNbd,
  paretoNbdAlive,
  paretoNbdConditional,
  paretoNbdExpected,
  paretoNbdLogLikelihood,
} from '../../../../src/judge/models/customers/pareto-nbd.js';
import { cdnowHistories, cdnowSpends, donations } from '../books.js';
import { fitted, near, nearAll, within } from './expectations.js';
import type { CheckValues } from './rows.js';

const TWICE = { repeats: 2, lastAt: 30.43, observed: 38.86 };
const OFTEN = { repeats: 26, lastAt: 30.86, observed: 31 };

/** Every row of the customer-base models that needs purchases. */
export function checkCustomers(rows: CheckValues): void {
  test('BG/NBD on CDNOW: parameters and likelihood', () => {
    const row = rows.bgnbd_cdnow;
    const fit = fitted(fitBgNbd(cdnowHistories()));
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      near(fit.params[name], row.params[name], 3);
      within(fit.params[name], row.fitted_8dp_O[name], 1e-5);
    }
    near(fit.logLikelihood, row.LL, 1);
    near(fit.logLikelihood, row.LL_O, 8);
    // Published from the unrounded parameters; the farthest is off by 4 in the last digit.
    for (const [t, expected] of Object.entries(row.E_X_t))
      within(bgNbdExpected(fit.params, Number(t)), expected, 4e-4);
  });

  test('BG/NBD at the published parameters: forecast, P(alive), distribution', () => {
    const { params, cond_exp: ask, p_alive_O: alive, pmf } = rows.bgnbd_cdnow;
    const history = { repeats: ask.x, lastAt: ask.tx, observed: ask.T };
    const forecast = bgNbdConditional(params, ask.t, history);
    near(forecast, ask.value, 3);
    near(forecast, ask.value_O, 9);
    near(bgNbdAlive(params, TWICE), alive['x2_tx30.43_T38.86'], 9);
    const once = { repeats: 1, lastAt: 1.71, observed: 38.86 };
    near(bgNbdAlive(params, once), alive['x1_tx1.71_T38.86'], 9);
    near(bgNbdAlive(params, OFTEN), alive['x26_tx30.86_T31'], 9);
    const never = { repeats: 0, lastAt: 0, observed: 38.86 };
    expect(bgNbdAlive(params, never)).toBe(alive.x0);
    within(bgNbdPmf(params, 2, 10), pmf.P_X2_eq_10, 5e-13);
    near(bgNbdPmf(params, 39, 0), pmf.P_X39_eq_0, 7);
    nearAll(
      pmf.t30_n11_20.map((_, i) => bgNbdPmf(params, 30, 11 + i)),
      pmf.t30_n11_20,
      9,
    );
  });

  test('MBG/NBD on CDNOW', () => {
    const row = rows.mbgnbd_cdnow;
    const fit = fitted(fitMbgNbd(cdnowHistories()));
    for (const name of ['r', 'alpha', 'a', 'b'] as const)
      near(fit.params[name], row.params[name], 3);
    near(fit.logLikelihood, row.LL_O, 8);
    const never = { repeats: 0, lastAt: 0, observed: 38.86 };
    near(mbgNbdAlive(fit.params, never), row.p_alive_O['x0_T38.86'], 4);
    near(mbgNbdAlive(fit.params, TWICE), row.p_alive_O['x2_tx30.43_T38.86'], 4);
  });

  test('Pareto/NBD on CDNOW', () => {
    const row = rows.pareto_nbd_cdnow;
    const { params } = row;
    const fit = fitted(fitParetoNbd(cdnowHistories()));
    for (const name of ['r', 'alpha', 's', 'beta'] as const)
      within(fit.params[name], params[name], 0.002 * params[name]);
    const atPublished = cdnowHistories().reduce(
      (sum, history) => sum + paretoNbdLogLikelihood(params, history),
      0,
    );
    near(atPublished, row.LL_O, 8);
    near(fit.logLikelihood, row.LL_O, 4);
    expect(fit.logLikelihood).toBeGreaterThanOrEqual(atPublished);
    near(paretoNbdAlive(params, OFTEN), row['p_alive_x26_tx30.86_T31'], 4);
    near(paretoNbdAlive(params, OFTEN), row.p_alive_x26_O, 9);
    near(paretoNbdConditional(params, 52, OFTEN), row['cond_exp_t52_x26_tx30.86_T31'], 1);
    near(paretoNbdConditional(params, 52, OFTEN), row.cond_exp_O, 9);
    const rounded = { r: 0.55, alpha: 10.56, s: 0.61, beta: 11.64 };
    const expected = row['E_X_0_9_with_params_0.55_10.56_0.61_11.64'];
    nearAll(
      expected.map((_, t) => paretoNbdExpected(rounded, t)),
      expected,
      8,
    );
  });

  test('gamma-gamma on CDNOW', () => {
    const row = rows.gamma_gamma_cdnow;
    const spends = cdnowSpends().filter(({ purchases }) => purchases > 0);
    expect(spends).toHaveLength(946);
    const fit = fitted(fitGammaGamma(spends));
    for (const name of ['p', 'q', 'v'] as const) {
      within(fit.params[name], row.params[name], 0.01);
      within(fit.params[name], row.fitted_O[name], 2e-5);
    }
    near(fit.logLikelihood, row.LL_O, 7);
    // The ten published ones are of the unrounded parameters (tolerance .1 where rounded).
    for (const [i, spend] of cdnowSpends().slice(0, 10).entries()) {
      within(gammaGammaMean(fit.params, spend), row.first10_cond_mean_published[i], 0.1);
      within(gammaGammaMean(row.params, spend), row.first10_O_at_rounded_params[i], 0.0051);
    }
  });

  test('BG/BB on the donations', () => {
    const { params } = rows.bgbb_donations;
    const data = donations();
    const fit = fitted(fitBgBb(data));
    for (const name of ['alpha', 'beta', 'gamma', 'delta'] as const)
      near(fit.params[name], params[name], 3);
    expect(fit.customers).toBe(11_104);
    const atPublished = data.reduce(
      (sum, history) => sum + (history.customers ?? 1) * bgBbLogLikelihood(params, history),
      0,
    );
    within(atPublished, fit.logLikelihood, 0.01);
    expect(fit.logLikelihood).toBeGreaterThanOrEqual(atPublished);
  });

  test('a fit is the top: no parameter can be moved to a likelier one', () => {
    const histories = groupHistories(cdnowHistories());
    const fit = fitted(fitBgNbd(cdnowHistories()));
    const total = (model: BgNbd) =>
      histories.reduce(
        (sum, history) => sum + history.customers * bgNbdLogLikelihood(model, history),
        0,
      );
    for (const name of ['r', 'alpha', 'a', 'b'] as const)
      for (const factor of [0.999, 1.001])
        expect(total({ ...fit.params, [name]: fit.params[name] * factor })).toBeLessThan(
          fit.logLikelihood,
        );
  });
}
