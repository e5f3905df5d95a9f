import * as v from 'valibot';
import {
  calendarDate,
  finite,
  instant,
  lookup,
  money,
  plainObject,
  shortText,
  text,
} from '../../../../extension/background/validate/values.js';
import type { FactName, FactValues } from '../../../../src/account/account.js';

/** More fields than any CRM lets an object have. */
const MAX_CUSTOM = 2_000;

export const source = v.strictObject({
  kind: v.picklist(['field', 'label', 'related-list', 'list-view', 'title', 'import', 'typed']),
  name: shortText,
});

/** A fact whose value, where it was read, has the given form. */
function fact<const S extends v.GenericSchema>(value: S) {
  return v.variant('state', [
    v.strictObject({
      state: v.literal('read'),
      value,
      text,
      source,
      at: instant,
      doubt: v.exactOptional(v.literal('ambiguous')),
    }),
    v.strictObject({
      state: v.picklist(['blank', 'not-loaded', 'not-on-page']),
      source,
      at: instant,
    }),
  ]);
}

/** The form of each fact's value: complete, because the type asks for every name. */
const VALUES = {
  name: text,
  accountNumber: text,
  industry: text,
  type: text,
  rating: text,
  ownership: text,
  site: text,
  owner: lookup,
  parent: lookup,
  annualRevenue: money,
  employees: finite,
  locations: finite,
  phone: text,
  website: text,
  description: text,
  billingAddress: text,
  upsellOpportunity: text,
  customerPriority: text,
  active: text,
  sla: text,
  slaExpires: calendarDate,
  seats: finite,
  supplierRank: finite,
  suppliers: finite,
  lastActivity: calendarDate,
  createdOn: calendarDate,
  modifiedOn: calendarDate,
  contractEnds: calendarDate,
  health: text,
  segment: text,
} satisfies { [N in FactName]: v.GenericSchema<FactValues[N]> };

const entries = Object.fromEntries(
  Object.entries(VALUES).map(([name, value]) => [name, v.exactOptional(fact(value))]),
);

export const facts = v.pipe(plainObject, v.strictObject(entries));

/** Names under which objects hold other things than properties: a field's fact would be lost there. */
function hasNoReserved(fields: Record<string, unknown>): boolean {
  return !['__proto__', 'constructor', 'prototype'].some((name) => Object.hasOwn(fields, name));
}

/** Fields without a meaning of their own, by API name. */
export const custom = v.pipe(
  plainObject,
  v.check(hasNoReserved, 'a field has a name that no CRM gives'),
  v.maxEntries(MAX_CUSTOM),
  v.record(v.pipe(v.string(), v.regex(/^\w{1,255}$/)), fact(text)),
);
