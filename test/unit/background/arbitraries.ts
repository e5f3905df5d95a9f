import fc from 'fast-check';
import type { AnyAsk, Ask } from '../../../extension/platform/messages.js';
import { type Org, SECTIONS } from '../../../extension/platform/requests/orgs.js';
import type { JudgeChoices } from '../../../extension/platform/settings.js';
import { dateOfDay } from '../../../src/account/calendar-date.js';
import { MAX_NOTE } from '../../../src/account/notes.js';
import { MAX_PIN_NOTE } from '../../../src/account/pin.js';
import { MARK_STATES } from '../../../src/account/play-mark.js';
import { TIERS } from '../../../src/account/tier.js';
import { personName, reason } from '../account/pin-arbitraries.js';
import { rawReading, rawRecord, rawRelated, recordKey } from '../crm/raw.js';

// A message takes a minute to shrink; the seed and path in the report find it again.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

/** One arbitrary for every property, so that a property nobody lets through cannot be forgotten. */
type Each<T> = { readonly [K in keyof T]-?: fc.Arbitrary<Exclude<T[K], undefined>> };

/** A record of which only the named properties are always there. */
function record<T>(each: Each<T>, required: readonly (keyof T)[]): fc.Arbitrary<T> {
  const options = { requiredKeys: [...required] as never[] };
  return fc.record(each as Record<string, fc.Arbitrary<unknown>>, options) as fc.Arbitrary<T>;
}

const id = fc.stringMatching(/^[\w.-]{1,120}$/);
const date = fc.integer({ min: -719_162, max: 2_932_896 }).map(dateOfDay);

const org: fc.Arbitrary<Org> = fc.record({ crm: id, org: id });

const share = fc.double({ min: 0, max: 1, noNaN: true });
const score = fc.double({ min: 0, max: 100, noNaN: true });
const choices = record<JudgeChoices>(
  {
    axes: fc.record({ worth: share, potential: share, loyalty: share }),
    cuts: record<Exclude<JudgeChoices['cuts'], undefined>>(
      {
        strategicCap: share,
        strategicValue: share,
        strategicFloor: score,
        keyCap: share,
        keyValue: share,
        keyFloor: score,
        growthFloor: score,
      },
      [],
    ),
  },
  [],
);

const note = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((one) => one.length <= MAX_NOTE);

const asks: { readonly [T in AnyAsk['type']]: fc.Arbitrary<Extract<AnyAsk, { type: T }>> } = {
  'view/get': fc.record({ type: fc.constant('view/get'), key: recordKey }),
  'reading/publish': fc.record({
    type: fc.constant('reading/publish'),
    raw: fc.oneof(rawRecord, rawRelated),
  }),
  'list/publish': fc.record({ type: fc.constant('list/publish'), raw: rawReading }),
  'pin/set': record<Ask<'pin/set'>>(
    {
      type: fc.constant('pin/set'),
      key: recordKey,
      reason,
      tier: fc.constantFrom(...TIERS),
      until: date,
      note: note.filter((one) => one.trim() === one && one.length <= MAX_PIN_NOTE),
    },
    ['type', 'key', 'reason'],
  ),
  'pin/remove': fc.record({ type: fc.constant('pin/remove'), key: recordKey }),
  'play/mark': fc.record(
    {
      type: fc.constant('play/mark'),
      key: recordKey,
      play: reason,
      mark: fc.record(
        { state: fc.constantFrom(...MARK_STATES), reason },
        { requiredKeys: ['state'] },
      ),
    },
    { requiredKeys: ['type', 'key', 'play'] },
  ),
  'proof/get': fc.record({ type: fc.constant('proof/get'), key: recordKey }),
  'pins/list': fc.record({ type: fc.constant('pins/list'), org }),
  'pins/order': fc.record({
    type: fc.constant('pins/order'),
    org,
    ids: fc.array(id, { maxLength: 4 }),
  }),
  'note/set': fc.record({ type: fc.constant('note/set'), key: recordKey, text: note }),
  'orgs/list': fc.record({ type: fc.constant('orgs/list') }),
  'fields/list': fc.record({ type: fc.constant('fields/list'), org }),
  'dashboard/open': fc.record({
    type: fc.constant('dashboard/open'),
    org,
    section: fc.constantFrom(...SECTIONS),
  }),
  'settings/get': fc.record({ type: fc.constant('settings/get') }),
  'settings/name': fc.record({ type: fc.constant('settings/name'), name: personName }),
  'settings/judge': fc.record({ type: fc.constant('settings/judge'), choices }),
  'settings/preview': fc.record({ type: fc.constant('settings/preview'), org, choices }),
};

/** Anything a content script may ask. */
export const ask: fc.Arbitrary<AnyAsk> = fc.oneof(...Object.values(asks));

/** A reading that is published. */
export const published = asks['reading/publish'];
