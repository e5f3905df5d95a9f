import { ACCOUNT } from './account.js';
import { CASE } from './case.js';
import { CONTACT } from './contact.js';
import { EVENT, TASK } from './extras/activity.js';
import { ASSET, CONTRACT, LINE_ITEM, ORDER, PRODUCT } from './extras/owned.js';
import { ACCOUNT_RELATION, OPPORTUNITY_ROLE } from './extras/roles.js';
import { withExtras } from './extras/with-extras.js';
import type { ObjectName, ObjectType } from './object-type.js';
import { OPPORTUNITY } from './opportunity.js';

type Types = { readonly [O in ObjectName]: ObjectType };

/** A Developer Edition org as Salesforce gives it; nothing leads to the objects of the extras. */
const USUAL: Types = {
  Account: ACCOUNT,
  Contact: CONTACT,
  Opportunity: OPPORTUNITY,
  Case: CASE,
  Asset: ASSET,
  Contract: CONTRACT,
  Order: ORDER,
  AccountContactRelation: ACCOUNT_RELATION,
  OpportunityContactRole: OPPORTUNITY_ROLE,
  OpportunityLineItem: LINE_ITEM,
  Product2: PRODUCT,
  Task: TASK,
  Event: EVENT,
};

let types = USUAL;

/** From now on the org has the extra fields, objects and related lists, or has not. */
export function showExtras(shown: boolean): void {
  types = shown
    ? {
        ...USUAL,
        Account: withExtras(ACCOUNT),
        Contact: withExtras(CONTACT),
        Opportunity: withExtras(OPPORTUNITY),
      }
    : USUAL;
}

/** What is known of an object. */
export function typeOf(object: ObjectName): ObjectType {
  return types[object];
}

/** The object whose records' ids begin as this one does. */
export function objectOfId(id: string): ObjectName | undefined {
  return Object.values(types).find((type) => id.startsWith(type.prefix))?.api;
}
