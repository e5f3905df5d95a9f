import { describe, expect, it } from 'vitest';
import { dateOfDay } from '../../../src/account/calendar-date.js';
import { recordsOf } from '../../crm/app/model/from-sample-book.js';
import { fieldOf, OBJECTS } from '../../crm/app/model/object-type.js';
import { objectOfId, Records, typeOf } from '../../crm/app/model/records.js';
import { EN_US } from '../../crm/app/words/en-us.js';
import { PT_BR } from '../../crm/app/words/pt-br.js';
import { sampleBook } from '../../data/sample-book.js';

const records = new Records(recordsOf(sampleBook(dateOfDay(20_000))));

describe.each(OBJECTS)('the layouts of %s', (object) => {
  const type = typeOf(object);
  const onLayout = type.sections.flatMap((section) => section.rows.flat()).filter(Boolean);

  it('show each field once, and only fields the object has', () => {
    expect([...onLayout].sort()).toEqual(type.fields.map((field) => field.api).sort());
    for (const api of [...type.highlights, ...type.listColumns, type.nameField]) {
      expect(fieldOf(type, api).api).toBe(api);
    }
    for (const list of [...type.lists, ...type.tabLists]) {
      for (const api of [...list.columns, ...(list.fullColumns ?? [])]) {
        expect(list.child && fieldOf(typeOf(list.child), api).api).toBe(api);
      }
    }
  });

  it('have words in both languages', () => {
    for (const words of [EN_US, PT_BR]) {
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
    for (const record of records.all(object)) {
      expect(objectOfId(record.id)).toBe(object);
      for (const api of Object.keys(record.values)) expect(fieldOf(type, api).api).toBe(api);
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
