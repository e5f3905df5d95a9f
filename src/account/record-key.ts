/** Which record, in which org, of which CRM: the identity of everything Lodestar keeps. */
export interface RecordKey {
  /** The reader that knows this CRM, for example `salesforce`. */
  readonly crm: string;
  /** The org: for Salesforce the My Domain host without its suffix, for example `acme--uat.sandbox`. */
  readonly org: string;
  /** The record's id in its longest, canonical form. */
  readonly id: string;
}

const PART = /^[^/\s]{1,120}$/;

/**
 * One string for a record key, `crm/org/id`: the primary key in the book and in messages.
 * @throws {RangeError} when a part is empty, longer than 120 characters, or holds a slash or white space
 */
export function keyText(key: RecordKey): string {
  for (const part of [key.crm, key.org, key.id]) {
    if (!PART.test(part))
      throw new RangeError(`Not a part of a record key: ${JSON.stringify(part)}`);
  }
  return `${key.crm}/${key.org}/${key.id}`;
}

/** The record key a `keyText` stands for, or undefined when the text is not one. */
export function parseKey(text: string): RecordKey | undefined {
  const [crm, org, id, ...rest] = text.split('/');
  if (!crm || !org || !id || rest.length > 0) return undefined;
  if (![crm, org, id].every((part) => PART.test(part))) return undefined;
  return { crm, org, id };
}

/** Whether both keys mean the same record. */
export function sameKey(a: RecordKey, b: RecordKey): boolean {
  return a.id === b.id && a.org === b.org && a.crm === b.crm;
}

/** The org a record belongs to as one string, `crm/org`: the book's unit of ranking. */
export function orgText(key: Pick<RecordKey, 'crm' | 'org'>): string {
  return `${key.crm}/${key.org}`;
}
