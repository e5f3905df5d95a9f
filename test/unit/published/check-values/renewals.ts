import { expect, test } from 'vitest';
import {
  fitSbg,
  sbgLogLikelihood,
  sbgResidualLifetime,
  sbgSurvival,
} from '../../../../src/judge/models/customers/sbg.js';
import { fitted, near, nearAll } from './expectations.js';
import type { CheckValues } from './rows.js';

const YEARS = 7;

/** Every row of the renewal model. */
export function checkRenewals({ sbg: rows }: CheckValues): void {
  const cohortOf = (percent: readonly number[]) =>
    percent.slice(0, YEARS + 1).map((share) => share * 10);

  test.each(['regular', 'highend'] as const)('sBG on the %s customers of table 1', (segment) => {
    const percent = rows[`${segment}_survival_pct`];
    const fit = fitted(fitSbg([cohortOf(percent)]));
    near(fit.params.alpha, rows.fit_first_7_years[segment].alpha, 3);
    near(fit.params.beta, rows.fit_first_7_years[segment].beta, 3);
    near(fit.params.alpha, rows.fit_O[segment][0], 5);
    near(fit.params.beta, rows.fit_O[segment][1], 5);
    near(fit.logLikelihood, rows.LL_per_1000_O[segment], 5);
    near(sbgLogLikelihood(fit.params, cohortOf(percent)), rows.LL_per_1000_O[segment], 5);
    // What the model was not shown: years 8 to 12 come out within 2.5 points.
    for (const [t, share] of percent.entries())
      expect(Math.abs(100 * sbgSurvival(fit.params, t) - share)).toBeLessThan(2.5);
  });

  test('sBG forecast and residual lifetime', () => {
    const high = fitted(fitSbg([cohortOf(rows.highend_survival_pct)]));
    near(high.logLikelihood / 1000, rows.fit_first_7_years.highend.LL_per_capita, 3);
    nearAll(
      [8, 9, 10, 11, 12].map((t) => sbgSurvival(high.params, t)),
      rows.highend_future5_8_12,
      3,
    );
    near(sbgResidualLifetime(high.params, YEARS, 0.1), rows.highend_derl_after_7_renewals_10pct, 3);
    const regular = fitted(fitSbg([cohortOf(rows.regular_survival_pct)]));
    near(
      sbgResidualLifetime(regular.params, YEARS, 0.1),
      rows.regular_derl_after_7_renewals_10pct_O,
      5,
    );
  });
}
