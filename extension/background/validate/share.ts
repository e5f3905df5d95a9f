import * as v from 'valibot';
import { isPersonName, MAX_PIN_NOTE, MAX_REASON, oneLine } from '../../../src/account/pin.js';
import type { Playbook } from '../../../src/account/playbook.js';
import { TIERS } from '../../../src/account/tier.js';
import { SHARE_FORM, type ShareFile } from '../../../src/book/share/index.js';
import { playbookFaults } from '../../../src/call/index.js';
import type { ShareFault } from '../../platform/requests/share.js';
import { instant, listOf, recordKey } from './values.js';

/** Longest file that is looked at, in characters. */
export const MAX_SHARE_FILE = 4_000_000;

/** Longest name of an account in a file, in characters: Salesforce's own limit is 255. */
export const MAX_ACCOUNT_NAME = 300;

const MAX_PINS = 5_000;
const MAX_PLAYBOOKS = 200;

/** Text that stands as it must be kept: what would be changed on the way in could not be checked by its signature. */
const line = (most: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(most),
    v.check((text) => text === oneLine(text) && !/\p{Cs}/u.test(text), 'not one line of text'),
  );
const person = v.pipe(v.string(), v.check(isPersonName, 'not a name'));

const pin = v.strictObject({
  reason: line(MAX_REASON),
  from: instant,
  tier: v.exactOptional(v.picklist(TIERS)),
  until: v.exactOptional(instant),
  by: v.exactOptional(person),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_PIN_NOTE))),
  changedAt: v.exactOptional(instant),
});

const file = v.strictObject({
  lodestar: v.literal(SHARE_FORM),
  by: person,
  publicKey: v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'not a public key')),
  issuedAt: instant,
  pins: listOf(v.strictObject({ key: recordKey, account: line(MAX_ACCOUNT_NAME), pin }), MAX_PINS),
  playbooks: v.pipe(v.array(v.unknown()), v.maxLength(MAX_PLAYBOOKS)),
  signature: v.pipe(v.string(), v.regex(/^[\w-]{86}$/, 'not a signature')),
});

/** A file's text as a share file, or what is wrong with it and in which field. Its signature is not looked at. */
export function parseShareFile(
  text: string,
): { readonly file: ShareFile<Playbook> } | { readonly fault: ShareFault } {
  if (text.length > MAX_SHARE_FILE) return { fault: { code: 'long' } };
  let value: unknown;
  try {
    // Windows editors put a byte order mark before JSON.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: { code: 'not-json' } };
  }
  const form = typeof value === 'object' && value !== null && 'lodestar' in value && value.lodestar;
  if (typeof form !== 'number') return { fault: { code: 'not-ours' } };
  if (form > SHARE_FORM) return { fault: { code: 'newer' } };
  const result = v.safeParse(file, value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    return { fault: fieldFault(v.getDotPath(issue) ?? '', issue.message) };
  }
  for (const [index, playbook] of result.output.playbooks.entries()) {
    const [fault] = playbookFaults(playbook);
    if (fault)
      return {
        fault: fieldFault(`playbooks.${index}.${fault.field}`, fault.detail ?? fault.code),
      };
  }
  return { file: result.output as ShareFile<Playbook> };
}

/** A fault may quote what it found, which may be as long as a file. */
function fieldFault(field: string, detail: string): ShareFault {
  return { code: 'field', field, detail: detail.slice(0, 200) };
}
