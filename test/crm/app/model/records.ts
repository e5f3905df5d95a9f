import type { ObjectName } from './object-type.js';
import { typeOf } from './types.js';
import type { LinkValue, Value } from './value.js';

export { objectOfId, typeOf } from './types.js';

export type Values = { readonly [api: string]: Value | undefined };

/** A record of the CRM: its values by API name; undefined is blank. */
export interface CrmRecord {
  readonly id: string;
  readonly object: ObjectName;
  readonly values: Values;
}

/** What a record is called, in links and as its page's title. */
export function nameOf(record: CrmRecord): string {
  const value = record.values[typeOf(record.object).nameField];
  // A role is named by the person who has it.
  if (typeof value === 'object' && 'name' in value) return value.name;
  return String(value ?? record.id);
}

/** A record as the value of a lookup field. */
export function linkTo(record: CrmRecord): LinkValue {
  return { id: record.id, name: nameOf(record), object: record.object };
}

/** The records of the org, in memory: a reload brings the first state back. */
export class Records {
  readonly #byId = new Map<string, CrmRecord>();

  constructor(records: readonly CrmRecord[]) {
    for (const record of records) this.#byId.set(record.id, record);
  }

  /** The record with this id, of 18 or 15 characters. */
  get(id: string): CrmRecord | undefined {
    if (id.length === 18) return this.#byId.get(id);
    return [...this.#byId.values()].find((record) => record.id.startsWith(id));
  }

  all(object: ObjectName): readonly CrmRecord[] {
    return [...this.#byId.values()].filter((record) => record.object === object);
  }

  /** The records of an object whose lookup field points to a record. */
  children(object: ObjectName, by: string, parent: string): readonly CrmRecord[] {
    return this.all(object).filter((record) => {
      const link = record.values[by];
      return typeof link === 'object' && 'id' in link && link.id === parent;
    });
  }

  /** Takes in a new record. */
  add(record: CrmRecord): void {
    this.#byId.set(record.id, record);
  }

  /** Changes some values of a record and gives its new state. */
  update(id: string, values: Values): CrmRecord | undefined {
    const record = this.get(id);
    if (!record) return undefined;
    const changed = { ...record, values: { ...record.values, ...values } };
    this.#byId.set(record.id, changed);
    return changed;
  }
}
