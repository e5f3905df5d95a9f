import type { LoyaltyChange } from '../../../src/account/brief.js';
import { plural, t } from '../../platform/i18n.js';
import { day } from '../format/date.js';
import { count, percent } from '../format/number.js';

/** What changed in how it buys, a sentence each; or that nothing did. */
export function changeLines(changes: readonly LoyaltyChange[], now: number): readonly string[] {
  return changes.length === 0 ? [t('changeNone')] : changes.map((each) => changeLine(each, now));
}

function changeLine(change: LoyaltyChange, now: number): string {
  switch (change.code) {
    case 'gap-longer':
      return t('changeGap', count(change.days), count(change.usual));
    case 'price-lower':
      return t('changePrice', change.product, percent(change.share), day(change.on, now));
    case 'cases-open':
      return plural('driverOpenCasesFigure', change.count, count(change.count));
    case 'champion-left':
      return t('changeChampion', change.name);
  }
}
