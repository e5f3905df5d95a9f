import type { Headroom } from '../../../src/account/brief.js';
import { plural, t } from '../../platform/i18n.js';
import { shortMoney } from '../format/money.js';
import { count } from '../format/number.js';

/** The parts of the headroom bar: what is owned, and how much more is likely and possible. */
export function headroomWords(headroom: Headroom) {
  const { owned, likely, possible, peers } = headroom;
  const amount = (value: number) =>
    headroom.unit === 'seats'
      ? count(value)
      : shortMoney({ amount: value, currency: headroom.currency });
  return {
    owned: t(headroom.unit === 'seats' ? 'headroomOwned' : 'headroomBought', amount(owned)),
    likely: t('headroomLikely', amount(likely - owned)),
    possible: t('headroomPossible', amount(possible - likely)),
    peers: plural('playPeers', peers, count(peers)),
  };
}
