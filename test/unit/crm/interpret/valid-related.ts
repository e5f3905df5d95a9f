import * as v from 'valibot';
import {
  calendarDate,
  count,
  finite,
  id,
  instant,
  listOf,
  money,
  plainObject,
  shortText,
} from '../../../../extension/background/validate/values.js';
import { source } from './valid-facts.js';

/** More rows than any CRM shows on a page. */
const MAX_ROWS = 5_000;

const product = v.strictObject({
  name: shortText,
  quantity: v.exactOptional(finite),
  price: v.exactOptional(money),
});

const opportunity = v.strictObject({
  id,
  name: shortText,
  stage: v.exactOptional(shortText),
  outcome: v.picklist(['open', 'won', 'lost', 'unknown']),
  amount: v.exactOptional(money),
  closeDate: v.exactOptional(calendarDate),
  probability: v.exactOptional(finite),
  type: v.exactOptional(shortText),
  products: v.exactOptional(listOf(product, 500)),
});

const contact = v.strictObject({
  id,
  name: shortText,
  title: v.exactOptional(shortText),
  department: v.exactOptional(shortText),
  email: v.exactOptional(shortText),
  phone: v.exactOptional(shortText),
  reportsTo: v.exactOptional(v.strictObject({ id: v.exactOptional(id), name: shortText })),
  role: v.exactOptional(shortText),
});

const caseRow = v.strictObject({
  id,
  number: v.exactOptional(shortText),
  subject: v.exactOptional(shortText),
  status: v.exactOptional(shortText),
  priority: v.exactOptional(shortText),
  openedOn: v.exactOptional(calendarDate),
  open: v.exactOptional(v.boolean()),
});

const asset = v.strictObject({
  id,
  name: shortText,
  product: v.exactOptional(shortText),
  quantity: v.exactOptional(finite),
  price: v.exactOptional(money),
  purchasedOn: v.exactOptional(calendarDate),
  endsOn: v.exactOptional(calendarDate),
});

const contract = v.strictObject({
  id,
  number: v.exactOptional(shortText),
  status: v.exactOptional(shortText),
  startsOn: v.exactOptional(calendarDate),
  endsOn: v.exactOptional(calendarDate),
});

const order = v.strictObject({
  id,
  number: v.exactOptional(shortText),
  status: v.exactOptional(shortText),
  amount: v.exactOptional(money),
  startsOn: v.exactOptional(calendarDate),
});

const activity = v.strictObject({
  id,
  subject: shortText,
  on: v.exactOptional(calendarDate),
  contact: v.exactOptional(v.strictObject({ id: v.exactOptional(id), name: shortText })),
});

function list<const S extends v.GenericSchema>(row: S) {
  return v.exactOptional(
    v.strictObject({
      state: v.picklist(['not-on-page', 'not-loaded', 'empty', 'read']),
      rows: listOf(row, MAX_ROWS),
      total: v.exactOptional(count),
      totalIsAtLeast: v.exactOptional(v.boolean()),
      source,
      at: instant,
    }),
  );
}

const lists = v.strictObject({
  opportunities: list(opportunity),
  contacts: list(contact),
  cases: list(caseRow),
  assets: list(asset),
  contracts: list(contract),
  orders: list(order),
  openActivities: list(activity),
  pastActivities: list(activity),
});

export const related = v.pipe(plainObject, lists);
