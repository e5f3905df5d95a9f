import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateOfDay } from '../../../src/account/calendar-date.js';
import { withExtraRecords } from '../../crm/app/model/extras/from-sample-extras.js';
import { recordsOf } from '../../crm/app/model/from-sample-book.js';
import {
  EXTRA_OBJECTS,
  fieldOf,
  OBJECTS,
  type ObjectName,
} from '../../crm/app/model/object-type.js';
import { objectOfId, Records, typeOf } from '../../crm/app/model/records.js';
import { showExtras } from '../../crm/app/model/types.js';
import { EN_US } from '../../crm/app/words/en-us.js';
import { PT_BR } from '../../crm/app/words/pt-br.js';
import { isTrueLongId } from '../../data/salesforce-id.js';
import { sampleBook } from '../../data/sample-book.js';
import { sampleExtras } from '../../data/sample-extras.js';

const records = new Records(recordsOf(sampleBook(dateOfDay(20_000))));

function layoutsHold(object: ObjectName, org: Records): void {
  it('show each field once, and only fields the object has', () => {
    const type = typeOf(object);
    const onLayout = type.sections.flatMap((section) => section.rows.flat()).filter(Boolean);
    expect([...onLayout].sort()).toEqual(type.fields.map((field) => field.api).sort());
    for (const api of [...type.highlights, ...type.listColumns, type.nameField]) {
      expect(fieldOf(type, api).api).toBe(api);
    }
    for (const list of [...type.lists, ...type.tabLists]) {
      for (const api of [...list.columns, ...(list.fullColumns ?? []), list.by, list.where?.[0]]) {
        if (api) expect(list.child && fieldOf(typeOf(list.child), api).api).toBe(api);
      }
    }
  });

  it('have words in both languages', () => {
    const type = typeOf(object);
    for (const words of [EN_US, PT_BR]) {
      expect(words.object[object].many).toBeTruthy();
      for (const field of type.fields) expect(words.field[`${object}.${field.api}`]).toBeTruthy();
      for (const list of [...type.lists, ...type.tabLists]) {
        expect(words.list[list.relationship]).toBeTruthy();
      }
      for (const action of type.actions) expect(words.action[action]).toBeTruthy();
      for (const { heading } of type.sections) {
        if (heading) expect(words.section[heading]).toBeTruthy();
      }
    }
  });

  it('leave no value of a record without a field', () => {
    const type = typeOf(object);
    for (const record of org.all(object)) {
      expect(objectOfId(record.id)).toBe(object);
      for (const api of Object.keys(record.values)) expect(fieldOf(type, api).api).toBe(api);
    }
  });
}

describe.each(OBJECTS)('the layouts of %s', (object) => layoutsHold(object, records));

describe('with the extras', () => {
  beforeAll(() => showExtras(true));
  afterAll(() => showExtras(false));
  const book = sampleBook(dateOfDay(20_000));
  const extras = sampleExtras(dateOfDay(20_000), book);
  const org = new Records(withExtraRecords(recordsOf(book), book, extras));

  describe.each([...OBJECTS, ...EXTRA_OBJECTS])('the layouts of %s', (object) =>
    layoutsHold(object, org),
  );

  it('every object has records, with ids of their own whose checksums are true', () => {
    const ids = [...OBJECTS, ...EXTRA_OBJECTS].flatMap((object) => {
      const rows = org.all(object);
      expect(rows.length).toBeGreaterThan(0);
      return rows.map((row) => row.id);
    });
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !isTrueLongId(id))).toEqual([]);
  });

  it('every lookup of theirs leads to a record or a user', () => {
    const links = EXTRA_OBJECTS.flatMap((object) => org.all(object)).flatMap((row) =>
      Object.values(row.values).flatMap((value) =>
        typeof value === 'object' && 'object' in value ? [value] : [],
      ),
    );
    expect(links.length).toBeGreaterThan(200);
    for (const link of links) {
      expect(link.object === 'Name' || org.get(link.id)?.object === link.object).toBe(true);
    }
  });

  it('the values of the sample book stay as they are', () => {
    const filled = new Set(['ReportsToId', 'ParentId', 'ShippingAddress']);
    for (const object of OBJECTS) {
      for (const row of records.all(object)) {
        const now = org.get(row.id)?.values ?? {};
        for (const [api, value] of Object.entries(row.values)) {
          if (!filled.has(api)) expect(now[api]).toEqual(value);
        }
      }
    }
  });

  it('the products of a sale add up to no more than its amount', () => {
    for (const sale of org.all('Opportunity')) {
      const items = org.children('OpportunityLineItem', 'OpportunityId', sale.id);
      const total = items.reduce((sum, item) => sum + Number(item.values['TotalPrice']), 0);
      expect(total).toBeLessThanOrEqual(Number(sale.values['Amount']));
    }
  });
});

it('shows the 28 fields of the Account page of a Developer Edition org', () => {
  expect(typeOf('Account').fields).toHaveLength(28);
});

it('finds children, changes records and takes ids of 15 characters', () => {
  const [edge] = records
    .all('Account')
    .filter((row) => row.values['Name'] === 'Edge Communications');
  const id = edge?.id ?? '';
  expect(records.children('Opportunity', 'AccountId', id)).toHaveLength(4);
  expect(records.get(id.slice(0, 15))?.id).toBe(id);
  records.update(id, { Rating: 'Cold' });
  expect(records.get(id)?.values['Rating']).toBe('Cold');
  expect(records.get(id)?.values['Phone']).toBe(edge?.values['Phone']);
});
