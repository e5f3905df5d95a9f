import type { OptionFault } from '../../../src/judge/index.js';
import { type MessageKey, t } from '../../platform/i18n.js';
import type { CutName } from '../../platform/settings.js';

/** What each cut is called. */
export const CUT_WORDS: { readonly [C in CutName]: MessageKey } = {
  strategicCap: 'cutStrategicCap',
  strategicValue: 'cutStrategicValue',
  strategicFloor: 'cutStrategicFloor',
  keyCap: 'cutKeyCap',
  keyValue: 'cutKeyValue',
  keyFloor: 'cutKeyFloor',
  growthFloor: 'cutGrowthFloor',
};

/** Whether a cut is a score of 0 to 100; the others are shares. */
export function isScore(name: CutName): boolean {
  return name.endsWith('Floor');
}

/** The faults that can be made here; the others are of options nobody sets by hand. */
const FAULTS: { readonly [F in OptionFault]?: MessageKey } = {
  'a weight is not between 0 and 1': 'faultWeight',
  'the axes do not add up to 1': 'faultSum',
  'unserved weighs more than won revenue': 'faultUnserved',
  'a share is not between 0 and 1': 'faultShare',
  'a score is not between 0 and 100': 'faultScore',
  'a tier asks for less than the one below it': 'faultOrder',
};

/** Why choices cannot be used, in the user's words. */
export function faultWords(fault: OptionFault): string {
  const key = FAULTS[fault];
  return key ? t(key) : fault;
}
