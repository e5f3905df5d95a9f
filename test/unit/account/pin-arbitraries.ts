import fc from 'fast-check';
import { dateOfDay } from '../../../src/account/calendar-date.js';
import { endOfDay, isPersonName, MAX_REASON, oneLine, type Pin } from '../../../src/account/pin.js';
import type { PinLine } from '../../../src/account/pin-line.js';
import { TIERS } from '../../../src/account/tier.js';

/** Texts with what a pin line is made of, so that its own signs stand where they could mislead. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '★',
        '—',
        ' — ',
        ':',
        '：',
        'Key',
        'Strategic',
        'until',
        '2027-03-31',
        'まで',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => oneLine(parts.join(' ').replace(/[\p{Cc}\p{Cs}]/gu, '')));

export const reason = words.filter((text) => text !== '' && text.length <= MAX_REASON);

export const personName = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map(oneLine)
  .filter(isPersonName);

const lastDay = fc.integer({ min: 0, max: 2_900_000 }).map(dateOfDay);

/** A pin as one line can say it: its words on one line, its end that of a day. */
export const pinLine: fc.Arbitrary<PinLine> = fc.record(
  {
    reason,
    tier: fc.constantFrom(...TIERS),
    until: lastDay.map(endOfDay),
    by: personName,
  },
  { requiredKeys: ['reason'] },
);

/** A pin as it is kept. */
export const pin: fc.Arbitrary<Pin> = fc
  .tuple(pinLine, fc.integer({ min: 1, max: 4_000_000_000_000 }))
  .map(([line, from]) => ({ ...line, from }));
