import { fieldOf, type ObjectName } from '../model/object-type.js';
import { typeOf } from '../model/records.js';
import type { Kind } from '../model/value.js';
import { labelOf, settings } from '../session.js';

/** A column of a table of records. */
export interface Column {
  readonly api: string;
  readonly label: string;
  readonly kind: Kind;
  /** What the table calls its field: the API name, or the path of a lookup's name. */
  readonly fieldName: string;
  readonly type: string;
  /** `data-col-key-value`: field API name, column type, place in the table. */
  readonly key: string;
}

const TYPE_TOKENS: { readonly [K in Kind]?: string } = {
  lookup: 'forceLookup',
  owner: 'forceLookup',
  date: 'lstFormattedDateTime',
  dateTime: 'lstFormattedDateTime',
};

/** The columns of an object's table, counted from `first`. */
export function columnsOf(
  object: ObjectName,
  apis: readonly string[],
  first: number,
): readonly Column[] {
  const type = typeOf(object);
  return apis.map((api, index) => {
    const { kind, path } = fieldOf(type, api);
    const token =
      api === type.nameField ? 'forceLookup' : (TYPE_TOKENS[kind] ?? 'lstFormattedText');
    const fieldName = (settings.columnPaths && path) || api;
    return {
      api,
      kind,
      label: labelOf(object, api, true),
      fieldName,
      type: token,
      key: `${fieldName}-${token}-${first + index}`,
    };
  });
}

/** The key of a column without a field: its place stands for the name. */
export function helperKey(type: string, place: number): string {
  return `${place}-${type}-${place}`;
}
