import { plainWords } from './plain-words.js';
import type { RecordKey } from './record-key.js';

/** No CRM's ids begin so. */
const PREFIX = 'named.';

/**
 * A key for an account that the book does not know, by its name: the same name, however it is
 * written, gives the same key in an org, so that who was told of twice is one.
 */
export function namedKey({ crm, org }: Pick<RecordKey, 'crm' | 'org'>, name: string): RecordKey {
  return { crm, org, id: `${PREFIX}${hash(plainWords(name))}` };
}

/** Whether a key stands for a name alone: there is no such record in the CRM. */
export function isNamed({ id }: RecordKey): boolean {
  return id.startsWith(PREFIX);
}

/** FNV-1a of two starts, 64 bits in all: two names of one org do not meet by chance. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9747b28c]
    .map((start) => {
      let value = start;
      for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193);
      return (value >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
