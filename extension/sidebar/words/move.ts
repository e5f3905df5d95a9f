import type { Counterfactual } from '../../../src/account/brief.js';
import { plural, t } from '../../platform/i18n.js';
import { exactFigure, shortFigure } from '../format/figure.js';
import { count } from '../format/number.js';
import { driverName } from './driver.js';
import { tierName } from './tier.js';

/** The smallest change that moves the tier: `Strategic with Won revenue at $2.1M (now $1.4M), passing 1 account`. */
export function moveWords({ code, from, to, tier, places }: Counterfactual, now: number): string {
  const short = shortFigure(to, now);
  const before = shortFigure(from, now);
  // Where both look the same in short, the difference is in the digits that were left out.
  const [goal, present] =
    short === before ? [exactFigure(to) ?? short, exactFigure(from) ?? before] : [short, before];
  const move = t('moveTo', tierName(tier), driverName(code), goal, present);
  return places > 0 ? t('andSo', move, plural('movePlaces', places, count(places))) : move;
}
