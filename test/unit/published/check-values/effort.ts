import { expect, test } from 'vitest';
import { walletShare } from '../../../../src/account/wallet.js';
import { curveOfAnswers, response } from '../../../../src/plan/adbudg.js';
import { allocateCalls, allocateIncrementally } from '../../../../src/plan/allocation.js';
import { fitResponse } from '../../../../src/plan/fit-response.js';
import { near } from './expectations.js';
import type { CheckValues } from './rows.js';

/** Every row about effort and the share of wallet. */
export function checkEffort(rows: CheckValues): void {
  test('wallet allocation rule', () => {
    for (const [suppliers, shares] of [
      [2, rows.wallet_allocation_rule.n2],
      [3, rows.wallet_allocation_rule.n3],
      [4, rows.wallet_allocation_rule.n4],
    ] as const) {
      expect(shares).toHaveLength(suppliers);
      for (const [i, share] of shares.entries()) near(walletShare(i + 1, suppliers), share, 7);
    }
  });

  test('ADBUDG curve of Crawford', () => {
    const row = rows.adbudg_crawford;
    const points = row.x_pct.map((x, i) => ({ effort: x / 100, sales: row.y_pct[i] ?? 0 }));
    const fit = fitResponse(points);
    if (!fit) throw new Error('No fit');
    near(fit.curve.high, row.fit_O.a_max, 4);
    near(fit.curve.low, row.fit_O.b_min, 4);
    near(fit.curve.c, row.fit_O.c, 4);
    near(fit.curve.d, row.fit_O.d, 4);
    near(fit.misses, row.fit_O.SSE, 4);
    near(response(fit.curve, 1.15), row.pred_115pct_O, 4);
  });

  test('allocation of calls among five accounts', () => {
    const accounts = rows.allocation_O.accounts.map((account) => {
      const curve = curveOfAnswers({
        none: account.lo,
        halfMore: account.p50,
        saturation: account.hi,
      });
      if (!curve) throw new Error('No curve');
      near(curve.d, account.d, 6);
      near(curve.c, account.c, 5);
      return { sales: account.sales, present: account.present, curve };
    });
    for (const [budget, { calls, value }] of Object.entries(
      rows.allocation_O.exact_integer_optimum,
    )) {
      const exact = allocateCalls(accounts, Number(budget));
      expect(exact?.calls).toEqual([...calls]);
      near(exact?.value, value, 6);
      const climbing = allocateIncrementally(accounts, Number(budget));
      expect(climbing?.calls).toEqual([...calls]);
      near(climbing?.value, value, 6);
    }
  });
}
