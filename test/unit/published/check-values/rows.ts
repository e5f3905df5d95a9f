import type { BgBb } from '../../../../src/judge/models/customers/bg-bb.js';
import type { BgNbd } from '../../../../src/judge/models/customers/bg-nbd.js';
import type { GammaGamma } from '../../../../src/judge/models/customers/gamma-gamma.js';
import type { ParetoNbd } from '../../../../src/judge/models/customers/pareto-nbd.js';
import type { Sbg } from '../../../../src/judge/models/customers/sbg.js';

type Figures<Name extends string> = { readonly [N in Name]: number };

interface Rule extends Figures<'support' | 'confidence' | 'lift'> {}

interface RuleCount {
  readonly rules: number;
  readonly by_len: { readonly [length: string]: number };
}

/** The published and computed figures of `check_values.json`, as far as they are checked. */
export interface CheckValues {
  readonly bgnbd_cdnow: Figures<'LL' | 'LL_O'> & {
    readonly params: BgNbd;
    readonly fitted_8dp_O: BgNbd;
    readonly E_X_t: { readonly [t: string]: number };
    readonly cond_exp: Figures<'t' | 'x' | 'tx' | 'T' | 'value' | 'value_O'>;
    readonly p_alive_O: Figures<
      'x2_tx30.43_T38.86' | 'x1_tx1.71_T38.86' | 'x26_tx30.86_T31' | 'x0'
    >;
    readonly pmf: Figures<'P_X2_eq_10' | 'P_X39_eq_0'> & { readonly t30_n11_20: number[] };
  };
  readonly mbgnbd_cdnow: Figures<'LL_O'> & {
    readonly params: BgNbd;
    readonly p_alive_O: Figures<'x0_T38.86' | 'x2_tx30.43_T38.86'>;
  };
  readonly pareto_nbd_cdnow: Figures<
    | 'LL_O'
    | 'p_alive_x26_tx30.86_T31'
    | 'p_alive_x26_O'
    | 'cond_exp_t52_x26_tx30.86_T31'
    | 'cond_exp_O'
  > & {
    readonly params: ParetoNbd;
    readonly 'E_X_0_9_with_params_0.55_10.56_0.61_11.64': number[];
  };
  readonly gamma_gamma_cdnow: Figures<'LL_O'> & {
    readonly params: GammaGamma;
    readonly fitted_O: GammaGamma;
    readonly first10_cond_mean_published: number[];
    readonly first10_O_at_rounded_params: number[];
  };
  readonly sbg: Figures<
    'highend_derl_after_7_renewals_10pct' | 'regular_derl_after_7_renewals_10pct_O'
  > & {
    readonly regular_survival_pct: number[];
    readonly highend_survival_pct: number[];
    readonly fit_first_7_years: {
      readonly regular: Sbg;
      readonly highend: Sbg & Figures<'LL_per_capita'>;
    };
    readonly fit_O: { readonly regular: number[]; readonly highend: number[] };
    readonly LL_per_1000_O: Figures<'regular' | 'highend'>;
    readonly highend_future5_8_12: number[];
  };
  readonly bgbb_donations: { readonly params: BgBb };
  readonly assoc_groceries: Figures<'transactions' | 'items' | 'cells'> & {
    readonly 'supp0.006_conf0.25_minlen2': RuleCount;
    readonly 'supp0.001_conf0.8': RuleCount;
    readonly max_lift: Rule & Figures<'count'> & { readonly lhs: string[]; readonly rhs: string };
  };
  readonly assoc_toy_mlxtend: Figures<'frequent_itemsets_minsup0.6'> & {
    readonly tx: string[][];
    readonly 'Eggs->Onion': Rule;
    readonly 'Onion->Eggs': Rule;
    readonly 'Eggs->Kidney Beans': Rule;
  };
  readonly wallet_allocation_rule: { readonly [suppliers in 'n2' | 'n3' | 'n4']: number[] };
  readonly pagerank_6node: Figures<'alpha'> & {
    readonly edges: [number, number][];
    readonly values: number[];
  };
  readonly adbudg_crawford: Figures<'pred_115pct_O'> & {
    readonly x_pct: number[];
    readonly y_pct: number[];
    readonly fit_O: Figures<'a_max' | 'b_min' | 'c' | 'd' | 'SSE'>;
  };
  readonly allocation_O: {
    readonly accounts: Figures<'sales' | 'present' | 'lo' | 'hi' | 'p50' | 'd' | 'c'>[];
    readonly exact_integer_optimum: {
      readonly [budget: string]: { readonly calls: number[]; readonly value: number };
    };
  };
}
