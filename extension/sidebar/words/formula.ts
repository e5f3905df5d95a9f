import type { Driver, DriverCode } from '../../../src/account/brief.js';
import { type MessageKey, t } from '../../platform/i18n.js';
import { percent, points } from '../format/number.js';

const FORMULA: { readonly [C in DriverCode]?: MessageKey } = {
  openCases: 'formulaFewer',
  unserved: 'formulaUnserved',
  upsellFlag: 'formulaWord',
  rating: 'formulaWord',
  customerPriority: 'formulaWord',
};

/** How a driver's points come about, in words. */
export function formulaWords({ code, contribution, weight }: Driver): string {
  const formula = t(FORMULA[code] ?? 'formulaRank');
  return weight === undefined
    ? t('nameAndValue', t('points', points(contribution)), formula)
    : t('formulaWeighed', points(contribution), formula, percent(weight));
}
