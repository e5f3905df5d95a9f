import * as v from 'valibot';
import { MAX_PIN_NOTE, MAX_REASON, oneLine } from '../../../../src/account/pin.js';
import { TIERS } from '../../../../src/account/tier.js';
import { calendarDate, id, listOf, recordKey } from '../values.js';
import { org } from './orgs.js';

/** More pins than anybody keeps in order by hand. */
const MAX_PINS = 5_000;

export const pinAsks = [
  v.strictObject({
    type: v.literal('pin/set'),
    key: recordKey,
    reason: v.pipe(
      v.string(),
      v.maxLength(MAX_REASON),
      v.transform(oneLine),
      v.minLength(1),
      v.regex(/^[^\p{Cs}]*$/u),
    ),
    tier: v.exactOptional(v.picklist(TIERS)),
    until: v.exactOptional(calendarDate),
    note: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(MAX_PIN_NOTE))),
  }),
  v.strictObject({ type: v.literal('pin/remove'), key: recordKey }),
  v.strictObject({ type: v.literal('pins/list'), org }),
  v.strictObject({ type: v.literal('pins/order'), org, ids: listOf(id, MAX_PINS) }),
] as const;
