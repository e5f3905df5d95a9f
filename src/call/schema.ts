/** As much of JSON Schema (2020-12) as our own schemas use; `description` and the like are not looked at. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $defs?: { readonly [name: string]: Schema };
}

/** What is wrong with one field. */
export interface SchemaFault {
  /** Where: `playbooks[0].items[2].pause`; empty for the whole. */
  readonly field: string;
  readonly code:
    | 'missing'
    | 'unexpected' /* no such field is known here */
    | 'type' /* `detail`: what it should be */
    | 'value' /* `detail`: what it may be, or the pattern it must match */
    | 'short'
    | 'long' /* more than `detail` */
    | 'deep' /* nested too deep to be looked at */;
  readonly detail?: string;
}

/** Deeper than any file of ours: whoever nests further means harm. */
const MOST_DEEP = 40;

/**
 * What is wrong with a value by a schema, field by field; nothing where it is as it should be. Of
 * alternatives (`oneOf`) the one is meant whose required fields are there, so that the fault names the
 * field and not the alternatives.
 */
export function faultsOf(value: unknown, schema: Schema): readonly SchemaFault[] {
  return look(value, schema, { field: '', deep: 0, defs: schema.$defs ?? {} });
}

interface Place {
  readonly field: string;
  readonly deep: number;
  readonly defs: { readonly [name: string]: Schema };
}

function look(value: unknown, schema: Schema, place: Place): readonly SchemaFault[] {
  const { field, defs } = place;
  if (place.deep > MOST_DEEP) return [{ field, code: 'deep' }];
  const here = { ...place, deep: place.deep + 1 };
  if (schema.$ref) return look(value, defs[schema.$ref.replace('#/$defs/', '')] ?? {}, here);
  if (schema.oneOf) return look(value, meant(value, schema.oneOf), here);
  if ('const' in schema && value !== schema.const)
    return [{ field, code: 'value', detail: String(schema.const) }];
  if (schema.enum && !schema.enum.includes(value))
    return [{ field, code: 'value', detail: schema.enum.join(', ') }];
  if (schema.type && typeOf(value) !== schema.type)
    return [{ field, code: 'type', detail: schema.type }];
  if (typeof value === 'string') return textFaults(value, schema, field);
  if (typeof value === 'number') return numberFaults(value, schema, field);
  if (Array.isArray(value)) return listFaults(value, schema, here);
  return typeof value === 'object' && value !== null ? objectFaults(value, schema, here) : [];
}

/** The alternative whose required fields are all there, else the first. */
function meant(value: unknown, alternatives: readonly Schema[]): Schema {
  const has = (name: string) =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return (
    alternatives.find(({ required = [] }) => required.every(has)) ??
    alternatives.find(({ required = [] }) => required.some(has)) ??
    alternatives[0] ??
    {}
  );
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function textFaults(text: string, schema: Schema, field: string): readonly SchemaFault[] {
  const { minLength = 0, maxLength = Infinity, pattern } = schema;
  // JSON Schema counts characters, not UTF-16 units.
  const length = text.length > maxLength || minLength > 0 ? [...text].length : text.length;
  if (length < minLength) return [{ field, code: 'short' }];
  if (length > maxLength) return [{ field, code: 'long', detail: String(maxLength) }];
  return pattern !== undefined && !new RegExp(pattern, 'u').test(text)
    ? [{ field, code: 'value', detail: pattern }]
    : [];
}

function numberFaults(value: number, schema: Schema, field: string): readonly SchemaFault[] {
  const { minimum = -Infinity, maximum = Infinity } = schema;
  return Number.isFinite(value) && value >= minimum && value <= maximum
    ? []
    : [{ field, code: 'value', detail: `${minimum} … ${maximum}` }];
}

function listFaults(list: readonly unknown[], schema: Schema, place: Place) {
  const { minItems = 0, maxItems = Infinity, items } = schema;
  const { field } = place;
  if (list.length < minItems) return [{ field, code: 'short' } as const];
  if (list.length > maxItems) return [{ field, code: 'long', detail: String(maxItems) } as const];
  return items
    ? list.flatMap((each, index) => look(each, items, { ...place, field: `${field}[${index}]` }))
    : [];
}

function objectFaults(value: object, schema: Schema, place: Place): readonly SchemaFault[] {
  const { required = [], properties = {}, additionalProperties = true } = schema;
  const { minProperties = 0, maxProperties = Infinity } = schema;
  const { field } = place;
  const at = (name: string) => ({ ...place, field: field === '' ? name : `${field}.${name}` });
  const entries = Object.entries(value);
  if (entries.length < minProperties) return [{ field, code: 'short' }];
  if (entries.length > maxProperties)
    return [{ field, code: 'long', detail: String(maxProperties) }];
  const missing = required
    .filter((name) => !Object.hasOwn(value, name))
    .map((name): SchemaFault => ({ field: at(name).field, code: 'missing' }));
  const wrong = entries.flatMap(([name, each]) => {
    if (Object.hasOwn(properties, name)) return look(each, properties[name] ?? {}, at(name));
    if (additionalProperties === false)
      return [{ field: at(name).field, code: 'unexpected' } as const];
    const named = schema.propertyNames ? look(name, schema.propertyNames, at(name)) : [];
    return additionalProperties === true
      ? named
      : [...named, ...look(each, additionalProperties, at(name))];
  });
  return [...missing, ...wrong];
}
