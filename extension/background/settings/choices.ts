import { DEFAULT_OPTIONS, type JudgeOptions } from '../../../src/judge/index.js';
import type { CutName, JudgeChoices, Settings } from '../../platform/settings.js';
import { CUT_NAMES } from '../../platform/settings.js';

/** Options of the judge with choices laid over them. */
export function withChoices(options: JudgeOptions, { axes, cuts }: JudgeChoices): JudgeOptions {
  return { ...options, ...(axes ? { axes } : {}), ...cuts };
}

/**
 * The options that hold: as they come, then the company's, then the user's unless those are locked.
 * Choices that together cannot be used are left out, the user's first.
 * @param isUsable whether the judge can use options
 */
export function effectiveOptions(
  user: JudgeChoices,
  admin: { readonly choices: JudgeChoices; readonly locked: boolean },
  isUsable: (options: JudgeOptions) => boolean,
): JudgeOptions {
  const ofAdmin = withChoices(DEFAULT_OPTIONS, admin.choices);
  const base = isUsable(ofAdmin) ? ofAdmin : DEFAULT_OPTIONS;
  const all = admin.locked ? base : withChoices(base, user);
  return isUsable(all) ? all : base;
}

/** Options as choices: what can be shown and set of them. */
export function choicesOf(options: JudgeOptions): Settings['effective'] {
  const cuts = Object.fromEntries(CUT_NAMES.map((name) => [name, options[name]]));
  return { axes: options.axes, cuts: cuts as { readonly [C in CutName]: number } };
}
