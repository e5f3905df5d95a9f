/** What is believed of a rate before a group's own cases are seen: as if of so many earlier cases. */
export interface Prior {
  readonly rate: number;
  readonly cases: number;
}

/** How often something happened in a group's cases. */
export interface Tally {
  readonly hits: number;
  readonly cases: number;
}

/** A group's own cases weigh as much as the book's rate when there are this many of them. */
export const DEFAULT_PRIOR_CASES = 10;

/**
 * A group's rate shrunk towards the prior: the mean of the Beta(rate × cases, (1 − rate) × cases)
 * prior updated by the group's cases (Beta-binomial; Gelman et al., Bayesian Data Analysis, 2.4).
 * A group without cases has the prior's rate.
 */
export function shrunkRate({ hits, cases }: Tally, prior: Prior): number {
  const total = cases + prior.cases;
  return total > 0 ? (hits + prior.rate * prior.cases) / total : prior.rate;
}

/**
 * The prior that the groups themselves speak for, by the method of moments: the more their rates
 * differ beyond chance, the fewer cases the common rate weighs. Undefined where no group has cases;
 * with one group, or with no difference beyond chance, the weight is `most`.
 */
export function priorOf(
  groups: readonly Tally[],
  { least = 2, most = 1000 }: { least?: number; most?: number } = {},
): Prior | undefined {
  const seen = groups.filter(({ cases }) => cases > 0);
  const cases = seen.reduce((sum, group) => sum + group.cases, 0);
  if (cases === 0) return undefined;
  const rate = seen.reduce((sum, group) => sum + group.hits, 0) / cases;
  const chance = rate * (1 - rate);
  // Kleinman 1973: weighted sum of squares, its expectation under chance alone, and what is beyond.
  const spread = seen.reduce((sum, g) => sum + g.cases * (g.hits / g.cases - rate) ** 2, 0);
  const free = cases - seen.reduce((sum, g) => sum + g.cases ** 2, 0) / cases;
  const beyond = spread - chance * (seen.length - 1);
  if (!(beyond > 0) || !(free > 0) || !(chance > 0)) return { rate, cases: most };
  // Var(rate) = chance × ρ, ρ = 1 / (weight + 1).
  const correlation = beyond / (chance * (free - (seen.length - 1)));
  const weight = correlation > 0 ? 1 / correlation - 1 : most;
  return { rate, cases: Math.min(most, Math.max(least, weight)) };
}
