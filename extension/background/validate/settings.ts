import * as v from 'valibot';
import { MAX_PERSON_NAME, MAX_PIN_NOTE, MAX_REASON, oneLine } from '../../../src/account/pin.js';
import { TIERS } from '../../../src/account/tier.js';
import { CUT_NAMES } from '../../platform/settings.js';
import { calendarDate, finite, id, plainObject } from './values.js';

const share = v.pipe(finite, v.minValue(0), v.maxValue(1));

export const axes = v.strictObject({ worth: share, potential: share, loyalty: share });

const score = v.pipe(finite, v.minValue(0), v.maxValue(100));

const cutEntries = Object.fromEntries(
  CUT_NAMES.map((name) => [name, v.exactOptional(name.endsWith('Floor') ? score : share)]),
);
export const cuts = v.pipe(plainObject, v.strictObject(cutEntries));

/** What a user chose of the judgement. */
export const choices = v.pipe(
  plainObject,
  v.strictObject({ axes: v.exactOptional(axes), cuts: v.exactOptional(cuts) }),
);

/** A text that is kept as one line. */
export function lineOf(most: number) {
  return v.pipe(v.string(), v.maxLength(most), v.transform(oneLine));
}

/** The name a person goes by: one line without the dash that parts it from a reason; or none. */
export const ownName = v.pipe(
  lineOf(MAX_PERSON_NAME),
  v.check((name) => !/[—\p{Cc}\p{Cs}]/u.test(name), 'not a name'),
);

/** A pin as the company's policy writes it. */
export const adminPin = v.strictObject({
  crm: v.optional(id, 'salesforce'),
  org: id,
  account: id,
  name: v.exactOptional(lineOf(300)),
  reason: v.pipe(lineOf(MAX_REASON), v.minLength(1)),
  tier: v.exactOptional(v.picklist(TIERS)),
  until: v.exactOptional(calendarDate),
  by: v.exactOptional(ownName),
  note: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(MAX_PIN_NOTE))),
});
