import type { ObjectType, Section, TabObject } from '../object-type.js';
import { ACCOUNT_EXTRA_FIELDS } from './account-fields.js';
import { EXTRA_LISTS } from './lists.js';

const EXTRA_FIELDS: { readonly [O in TabObject]?: ObjectType['fields'] } = {
  Account: ACCOUNT_EXTRA_FIELDS,
};

function section(apis: readonly string[]): Section {
  return {
    heading: 'more',
    rows: apis.flatMap((api, place) => (place % 2 === 0 ? [[api, apis[place + 1]]] : [])),
  };
}

/** An object with the fields, sections and filled related lists of the extras. */
export function withExtras<O extends TabObject>(type: ObjectType<O>): ObjectType<O> {
  const fields = EXTRA_FIELDS[type.api] ?? [];
  const lists = EXTRA_LISTS[type.api] ?? [];
  const filled = new Set(lists.map((list) => list.relationship));
  const rest = <T extends { relationship: string }>(old: readonly T[]) =>
    old.filter((list) => !filled.has(list.relationship));
  const before = type.sections.findIndex((part) => part.heading === 'system');
  return {
    ...type,
    fields: [...type.fields, ...fields],
    sections:
      fields.length === 0
        ? type.sections
        : [
            ...type.sections.slice(0, before),
            section(fields.map((field) => field.api)),
            ...type.sections.slice(before),
          ],
    lists: [...rest(type.lists), ...lists],
    tabLists: rest(type.tabLists),
  };
}
