/**
 * ADBUDG response of an account to effort (Little 1970), as a share of its present sales:
 * low + (high − low) · xᶜ / (d + xᶜ), with effort x relative to the present one (1 = as now).
 * c > 1 makes the S: the first calls do little, the last ones too.
 */
export interface ResponseCurve {
  /** Share of sales kept without any effort. */
  readonly low: number;
  /** Share of sales at saturation. */
  readonly high: number;
  readonly c: number;
  readonly d: number;
}

/** What a rep says of an account, as shares of its present sales. */
export interface ResponseAnswers {
  /** … without any effort. */
  readonly none: number;
  /** … with half as much again. */
  readonly halfMore: number;
  /** … with all the effort in the world. */
  readonly saturation: number;
}

/** Sales at an effort, as a share of present sales. Effort below 0 counts as 0. */
export function response({ low, high, c, d }: ResponseCurve, effort: number): number {
  if (!(effort > 0)) return low;
  // 1 / (1 + d x⁻ᶜ) is xᶜ / (d + xᶜ) without overflow for large x.
  return low + (high - low) / (1 + d * effort ** -c);
}

/**
 * The curve through three answers and through present sales at present effort (Lodish 1971 in the
 * form of the CALLPLAN exercises): d = (high − 1) / (1 − low), R = (halfMore − low) / (high − low),
 * c = ln(d R / (1 − R)) / ln 1.5.
 *
 * Undefined where the answers contradict each other: they must rise, none < 1 < halfMore < saturation.
 */
export function curveOfAnswers(answers: ResponseAnswers): ResponseCurve | undefined {
  const { none: low, halfMore, saturation: high } = answers;
  if (!(low >= 0 && low < 1 && halfMore > 1 && high > halfMore && Number.isFinite(high)))
    return undefined;
  const d = (high - 1) / (1 - low);
  const reached = (halfMore - low) / (high - low);
  const c = Math.log((d * reached) / (1 - reached)) / Math.log(1.5);
  return c > 0 && Number.isFinite(c) ? { low, high, c, d } : undefined;
}
