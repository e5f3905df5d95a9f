/** Parameters published for the CDNOW customers (weeks) and for the renewals of table 1. */
export const BG = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
export const MBG = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 };
export const PARETO = { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 };
export const SPEND = { p: 6.25, q: 3.74, v: 15.44 };
export const HIGH_END = { alpha: 0.668, beta: 3.806 };

/** A customer with two repeat purchases, the last in week 30.43 of 38.86. */
export const TWICE = { repeats: 2, lastAt: 30.43, observed: 38.86 };
export const NEVER = { repeats: 0, lastAt: 0, observed: 38.86 };
export const OFTEN = { repeats: 26, lastAt: 30.86, observed: 31 };
