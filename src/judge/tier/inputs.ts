import type { Account } from '../../account/account.js';
import { FLAGS, type FlagName, flagsOf } from '../measure/flags.js';
import { measure } from '../measure/measures.js';
import {
  currencyOf,
  RANKED,
  type RankedMeasure,
  rowFlag,
  rowMeasure,
  type Standing,
} from '../standing/standing.js';

/** What an account is scored by: the ranked measures, then the flags. */
export const INPUT_NAMES = [...RANKED, ...FLAGS] as const;
export type InputName = RankedMeasure | FlagName;

/** Where each input stands. */
export const INPUT = Object.fromEntries(INPUT_NAMES.map((name, i) => [name, i])) as {
  readonly [N in InputName]: number;
};

/** Whether an input counts by its rank in the book; the others are flags. */
export function isRanked(name: InputName): name is RankedMeasure {
  return (RANKED as readonly string[]).includes(name);
}

/** One number for each of `INPUT_NAMES`, NaN where unknown; a flag is −1, 0 or 1. */
export type Inputs = Float64Array;

/** One input by its name, NaN when unknown. */
export function inputOf(inputs: Inputs, name: InputName): number {
  return inputs[INPUT[name]] as number;
}

/** The same inputs but one; NaN makes it unknown. */
export function withInput(inputs: Inputs, name: InputName, value: number): Inputs {
  const changed = inputs.slice();
  changed[INPUT[name]] = value;
  return changed;
}

/** Fills in what the standing keeps of an account, by the place of its row. */
export function readInputs(
  standing: Pick<Standing, 'rows' | 'currency'>,
  index: number,
  inputs: Inputs,
): void {
  for (let i = 0; i < RANKED.length; i += 1)
    inputs[i] = rowMeasure(standing, index, RANKED[i] as RankedMeasure);
  for (let i = 0; i < FLAGS.length; i += 1)
    inputs[RANKED.length + i] = rowFlag(standing, index, i) ?? NaN;
}

/** What is known of an account that need not be in the standing. */
export function inputsOf(account: Account, standing: Standing): Inputs {
  const known = { ...measure(account, currencyOf(standing)), ...flagsOf(account) };
  return Float64Array.from(INPUT_NAMES, (name) => known[name] ?? NaN);
}
