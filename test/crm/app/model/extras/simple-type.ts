import type { ObjectName, ObjectType } from '../object-type.js';
import type { Field } from '../value.js';

const STAMPS: readonly Field[] = [
  { api: 'CreatedById', kind: 'stamp', readOnly: true },
  { api: 'LastModifiedById', kind: 'stamp', readOnly: true },
];

/** An object whose layout shows its fields two by two, in their order, and has no lists. */
export function simpleType(
  api: ObjectName,
  prefix: string,
  nameField: string,
  fields: readonly Field[],
): ObjectType {
  const rows = fields.flatMap((field, place) =>
    place % 2 === 0 ? [[field.api, fields[place + 1]?.api]] : [],
  );
  return {
    api,
    prefix,
    nameField,
    fields: [...fields, ...STAMPS],
    highlights: fields
      .map((field) => field.api)
      .filter((name) => name !== nameField)
      .slice(0, 4),
    sections: [{ rows }, { heading: 'system', rows: [['CreatedById', 'LastModifiedById']] }],
    lists: [],
    tabLists: [],
    listColumns: fields.map((field) => field.api),
    listSort: nameField,
    actions: ['Follow', 'Edit'],
  };
}
