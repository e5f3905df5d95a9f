import type { Account } from '../../account/account.js';
import { flagsOf } from '../measure/flags.js';
import { measure } from '../measure/measures.js';
import { currencyOf, rowFlag, rowMeasure, type Standing } from '../standing/standing.js';
import type { Inputs } from './contributions.js';

/** What the standing keeps of an account, by the place of its row. */
export function inputsOfRow(standing: Standing, index: number): Inputs {
  return {
    measure: (name) => rowMeasure(standing, index, name),
    flag: (name) => rowFlag(standing, index, name),
  };
}

/** What is known of an account that need not be in the standing. */
export function inputsOf(account: Account, standing: Standing): Inputs {
  const measures = measure(account, currencyOf(standing));
  const flags = flagsOf(account);
  return {
    measure: (name) => measures[name] ?? NaN,
    flag: (name) => flags[name],
  };
}
