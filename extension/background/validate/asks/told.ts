import * as v from 'valibot';
import { BUYING_ROLES } from '../../../../src/account/buying-role.js';
import { GROUP_KINDS } from '../../../../src/account/influence.js';
import { PERSON_FACTS, STANCES } from '../../../../src/account/told.js';
import { calendarDate, id, listOf, name, org, plainObject, query, recordKey } from '../values.js';

const added = v.strictObject({ name, title: v.exactOptional(name) });

const personFacts = v.pipe(
  plainObject,
  v.strictObject({
    added: v.exactOptional(added),
    role: v.exactOptional(v.picklist(BUYING_ROLES)),
    stance: v.exactOptional(v.picklist(STANCES)),
    lastContact: v.exactOptional(calendarDate),
  }),
);

const referral = v.strictObject({
  way: v.picklist(['given', 'received']),
  other: recordKey,
  name,
  contact: v.exactOptional(id),
  type: v.exactOptional(v.picklist(['caused', 'eased'])),
  on: v.exactOptional(calendarDate),
});

const membership = v.strictObject({
  kind: v.picklist(GROUP_KINDS),
  group: name,
  contact: v.exactOptional(id),
});

export const toldAsks = [
  v.strictObject({
    type: v.literal('told/person'),
    key: recordKey,
    contact: id,
    tell: personFacts,
    forget: listOf(v.picklist(PERSON_FACTS), PERSON_FACTS.length),
  }),
  v.strictObject({
    type: v.literal('told/referral'),
    key: recordKey,
    id,
    referral: v.exactOptional(referral),
  }),
  v.strictObject({
    type: v.literal('told/membership'),
    key: recordKey,
    id,
    membership: v.exactOptional(membership),
  }),
  v.strictObject({ type: v.literal('told/groups'), org }),
  v.strictObject({ type: v.literal('accounts/find'), org, text: query }),
] as const;
