import type { Pin } from '../../../src/account/pin.js';
import { formatPinLine } from '../../../src/account/pin-line.js';
import { t } from '../../platform/i18n.js';
import { tierName } from './tier.js';

/** A pin as one line to paste into a text field of the CRM, in the user's language. */
export function pinLineWords(pin: Pin): string {
  return formatPinLine(pin, {
    tier: tierName,
    until: (lastDay) => t('pinLineUntil', lastDay),
  });
}
