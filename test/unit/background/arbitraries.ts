import fc from 'fast-check';
import type { AnyAsk, Ask } from '../../../extension/platform/messages.js';
import { type Org, SECTIONS } from '../../../extension/platform/requests/orgs.js';
import type { JudgeChoices } from '../../../extension/platform/settings.js';
import { BUYING_ROLES } from '../../../src/account/buying-role.js';
import { dateOfDay } from '../../../src/account/calendar-date.js';
import { GROUP_KINDS } from '../../../src/account/influence.js';
import type { Note } from '../../../src/account/note.js';
import { MAX_NOTE } from '../../../src/account/notes.js';
import { MAX_PIN_NOTE } from '../../../src/account/pin.js';
import { MARK_STATES } from '../../../src/account/play-mark.js';
import { keyText } from '../../../src/account/record-key.js';
import { TIERS } from '../../../src/account/tier.js';
import {
  type AddedPerson,
  MAX_TOLD_NAME,
  PERSON_FACTS,
  type PersonFacts,
  STANCES,
} from '../../../src/account/told.js';
import { personName, reason } from '../account/pin-arbitraries.js';
import { rawReading, rawRecord, rawRelated, recordKey } from '../crm/raw.js';
import { callAsks, playbookAsks } from './call-asks.js';

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

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
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

/** A name as it is typed of people, accounts and groups. */
const query = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .filter((one) => one.length <= MAX_TOLD_NAME);
const instant = fc.integer({ min: 0, max: 253_402_300_799_999 });
const name = query.filter((one) => /\S/.test(one));
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
  ...callAsks(recordKey),
  ...playbookAsks,
  'orgs/list': fc.record({ type: fc.constant('orgs/list') }),
  'fields/list': fc.record({ type: fc.constant('fields/list'), org }),
  'dashboard/open': fc.record({
    type: fc.constant('dashboard/open'),
    org,
    section: fc.constantFrom(...SECTIONS),
  }),
  'share/offer': fc.record({ type: fc.constant('share/offer'), org }),
  'share/export': fc.record({
    type: fc.constant('share/export'),
    org,
    ids: fc.array(id, { maxLength: 3 }),
    playbooks: fc.array(text, { maxLength: 3 }),
  }),
  'share/read': fc.record({ type: fc.constant('share/read'), text }),
  'share/take': fc.record({
    type: fc.constant('share/take'),
    text,
    pins: fc.array(recordKey.map(keyText), { maxLength: 3 }),
    playbooks: fc.array(text, { maxLength: 3 }),
  }),
  'settings/get': fc.record({ type: fc.constant('settings/get') }),
  'settings/name': fc.record({ type: fc.constant('settings/name'), name: personName }),
  'settings/judge': fc.record({ type: fc.constant('settings/judge'), choices }),
  'settings/preview': fc.record({ type: fc.constant('settings/preview'), org, choices }),
  'note/set': fc.record({ type: fc.constant('note/set'), key: recordKey, id, text: note }),
  'note/restore': fc.record({
    type: fc.constant('note/restore'),
    key: recordKey,
    note: record<Note>(
      {
        id,
        text: note.filter((one) => /\S/.test(one)),
        writtenAt: instant,
        changedAt: instant,
        by: name,
      },
      ['id', 'text', 'writtenAt', 'changedAt'],
    ),
  }),
  'notes/find': fc.record({ type: fc.constant('notes/find'), org, text: query }),
  'told/person': fc.record({
    type: fc.constant('told/person'),
    key: recordKey,
    contact: id,
    tell: record<PersonFacts>(
      {
        added: record<AddedPerson>({ name, title: name }, ['name']),
        role: fc.constantFrom(...BUYING_ROLES),
        stance: fc.constantFrom(...STANCES),
        lastContact: date,
      },
      [],
    ),
    forget: fc.subarray([...PERSON_FACTS]),
  }),
  'told/referral': record<Ask<'told/referral'>>(
    {
      type: fc.constant('told/referral'),
      key: recordKey,
      id,
      referral: record<NonNullable<Ask<'told/referral'>['referral']>>(
        {
          way: fc.constantFrom('given', 'received'),
          other: recordKey,
          name,
          contact: id,
          type: fc.constantFrom('caused', 'eased'),
          on: date,
        },
        ['way', 'other', 'name'],
      ),
    },
    ['type', 'key', 'id'],
  ),
  'told/membership': record<Ask<'told/membership'>>(
    {
      type: fc.constant('told/membership'),
      key: recordKey,
      id,
      membership: record<NonNullable<Ask<'told/membership'>['membership']>>(
        { kind: fc.constantFrom(...GROUP_KINDS), group: name, contact: id },
        ['kind', 'group'],
      ),
    },
    ['type', 'key', 'id'],
  ),
  'told/groups': fc.record({ type: fc.constant('told/groups'), org }),
  'accounts/find': fc.record({ type: fc.constant('accounts/find'), org, text: query }),
};

/** Anything a content script may ask. */
export const ask: fc.Arbitrary<AnyAsk> = fc.oneof(...Object.values(asks));

/** A reading that is published. */
export const published = asks['reading/publish'];
