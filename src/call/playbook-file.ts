import type { FactName } from '../account/account.js';
import type { ByLanguage, Playbook, PlaybookItem } from '../account/playbook.js';
import { isBuiltIn } from './built-in.js';
import { namesIn } from './condition.js';
import { isGround } from './grounds.js';
import schema from './playbook.schema.json' with { type: 'json' };
import { faultsOf, type Schema, type SchemaFault } from './schema.js';

/** The form of the file: `playbook.schema.json` describes it, and is what a file is checked by. */
export const PLAYBOOK_FORMAT = 'lodestar-playbooks';
export const PLAYBOOK_VERSION = 1;

/** What is wrong with a playbook file, naming the field. */
export interface PlaybookFault {
  readonly field: string;
  readonly code:
    | SchemaFault['code']
    | 'not-json'
    | 'not-playbooks' /* JSON, but no playbooks are in it */
    | 'newer' /* of a later version of Lodestar */
    | 'twice' /* an id that was there before */
    | 'built-in' /* the id of a built-in playbook */
    | 'no-fact' /* a condition on something that is no fact: `detail` names it */;
  readonly detail?: string;
}

/** Longest file that is looked at, in characters. */
export const MAX_PLAYBOOK_FILE = 2_000_000;

/** Playbooks as a file's text. Built-in ones are written only as copies: see `copyOf`. */
export function playbookFile(playbooks: readonly Playbook[]): string {
  const file = {
    format: PLAYBOOK_FORMAT,
    version: PLAYBOOK_VERSION,
    playbooks,
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** The playbooks of a file's text, or everything that is wrong with it: all of them or none. */
export function parsePlaybookFile(
  text: string,
): { readonly playbooks: readonly Playbook[] } | { readonly faults: readonly PlaybookFault[] } {
  if (text.length > MAX_PLAYBOOK_FILE)
    return { faults: [{ field: '', code: 'long', detail: String(MAX_PLAYBOOK_FILE) }] };
  let value: unknown;
  try {
    // Windows editors put a byte order mark before JSON.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { faults: [{ field: '', code: 'not-json' }] };
  }
  return playbooksOf(value);
}

/** The same for a file that was parsed already, for example as a part of another. */
export function playbooksOf(
  value: unknown,
): { readonly playbooks: readonly Playbook[] } | { readonly faults: readonly PlaybookFault[] } {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== PLAYBOOK_FORMAT) return { faults: [{ field: 'format', code: 'not-playbooks' }] };
  if (typeof version === 'number' && version > PLAYBOOK_VERSION)
    return { faults: [{ field: 'version', code: 'newer' }] };
  const faults: readonly PlaybookFault[] = faultsOf(value, schema as Schema);
  if (faults.length > 0) return { faults };
  const { playbooks } = value as { readonly playbooks: readonly Playbook[] };
  const meaning = playbooks.flatMap((playbook, index) => [
    ...twice(playbooks, index, `playbooks[${index}].id`),
    ...meaningFaults(playbook, `playbooks[${index}].`),
  ]);
  return meaning.length > 0 ? { faults: meaning } : { playbooks };
}

/** What is wrong with one playbook, as a user edits it; nothing where it can be kept. */
export function playbookFaults(playbook: unknown): readonly PlaybookFault[] {
  const one: Schema = { ...(schema as Schema).$defs?.['playbook'], $defs: schema.$defs as never };
  const faults = faultsOf(playbook, one);
  return faults.length > 0 ? faults : meaningFaults(playbook as Playbook, '');
}

/** What the schema cannot say: ids are there once, and conditions ask for what there is. */
function meaningFaults(playbook: Playbook, before: string): readonly PlaybookFault[] {
  const { id, items } = playbook;
  return [
    ...(isBuiltIn(id) ? [{ field: `${before}id`, code: 'built-in', detail: id } as const] : []),
    ...conditionFaults(playbook, `${before}when`),
    ...items.flatMap((item, index) => [
      ...twice(items, index, `${before}items[${index}].id`),
      ...conditionFaults(item, `${before}items[${index}].when`),
    ]),
  ];
}

function twice(
  all: readonly { readonly id: string }[],
  index: number,
  field: string,
): readonly PlaybookFault[] {
  const id = all[index]?.id ?? '';
  return all.findIndex((one) => one.id === id) < index
    ? [{ field, code: 'twice', detail: id }]
    : [];
}

function conditionFaults(
  { when }: Pick<PlaybookItem, 'when'>,
  field: string,
): readonly PlaybookFault[] {
  const strangers = namesIn(when).filter((name) => !isGround(name, FACTS));
  return [...new Set(strangers)].map((name) => ({ field, code: 'no-fact', detail: name }));
}

const FACT_OF: { readonly [N in FactName]: true } = {
  name: true,
  accountNumber: true,
  industry: true,
  type: true,
  rating: true,
  ownership: true,
  site: true,
  owner: true,
  parent: true,
  annualRevenue: true,
  employees: true,
  locations: true,
  phone: true,
  website: true,
  description: true,
  billingAddress: true,
  upsellOpportunity: true,
  customerPriority: true,
  active: true,
  sla: true,
  slaExpires: true,
  seats: true,
  supplierRank: true,
  suppliers: true,
  lastActivity: true,
  createdOn: true,
  modifiedOn: true,
  contractEnds: true,
  health: true,
  segment: true,
};

/** Every fact's name: complete, because the type asks for each. */
export const FACTS = Object.keys(FACT_OF) as readonly FactName[];

/**
 * A playbook as one of the user's own, with the texts in their language and `{product}` where a
 * built-in one has `$1`: what "duplicate" makes. `say` gives a built-in text with its places filled.
 */
export function copyOf(
  playbook: Playbook,
  as: { readonly id: string; readonly name: string; readonly language: string },
  say: (key: string, fillers: readonly string[]) => string,
): Playbook {
  const own = (words: string | ByLanguage, fill: readonly string[]): ByLanguage =>
    typeof words === 'object'
      ? words
      : {
          [as.language]: say(
            words,
            fill.map((filler) => `{${filler}}`),
          ),
        };
  return {
    id: as.id,
    name: { [as.language]: as.name },
    ...(playbook.when && { when: playbook.when }),
    priority: playbook.priority,
    items: playbook.items.map(({ fill = [], text, ask, why, ...item }) => ({
      ...item,
      text: own(text, fill),
      ...(ask !== undefined && { ask: own(ask, fill) }),
      ...(why !== undefined && { why: own(why, fill) }),
    })),
  };
}
