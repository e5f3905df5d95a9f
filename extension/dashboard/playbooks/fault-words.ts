import type { Playbook, Words } from '../../../src/account/playbook.js';
import type { PlaybookFault } from '../../../src/call/index.js';
import { type MessageKey, t } from '../../platform/i18n.js';
import { count } from '../../sidebar/format/number.js';
import { playbookName } from '../../sidebar/words/playbook.js';

/** Where a fault is: the playbook and the item by their places in the file, from 0, and the field. */
export interface FaultPlace {
  readonly playbook?: number;
  readonly item?: number;
  /** `ask`, `when` …; empty for the whole. */
  readonly field: string;
  /** What of the field, as the file writes it: `all[0].fact`. */
  readonly rest: string;
}

/** Takes a fault's path apart: `playbooks[0].items[2].when.all[0].fact`. */
export function placeOf({ field }: PlaybookFault): FaultPlace {
  const [, playbook, item, name = '', rest = ''] =
    /^(?:playbooks\[(\d+)\]\.?)?(?:items\[(\d+)\]\.?)?([^.[]*)\.?(.*)$/.exec(field) ?? [];
  return {
    ...(playbook !== undefined && { playbook: Number(playbook) }),
    ...(item !== undefined && { item: Number(item) }),
    field: name,
    rest,
  };
}

const FIELD: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['name', 'bookName'],
  ['when', 'bookWhen'],
  ['priority', 'bookPriority'],
  ['items', 'bookItems'],
  ['pause', 'bookPause'],
  ['text', 'bookText'],
  ['ask', 'bookAsk'],
  ['why', 'bookWhy'],
  ['hears', 'bookHears'],
]);

const CODE: { readonly [C in PlaybookFault['code']]: MessageKey } = {
  missing: 'faultMissing',
  unexpected: 'faultUnexpected',
  type: 'faultType',
  value: 'faultValue',
  short: 'faultMissing',
  long: 'faultLong',
  deep: 'faultDeep',
  'not-json': 'shareNotJson',
  'not-playbooks': 'faultNotPlaybooks',
  newer: 'shareNewer',
  twice: 'faultTwice',
  'built-in': 'faultBuiltIn',
  'no-fact': 'faultNoFact',
};

/** Faults of a file as a whole: there is no field to name. */
const WHOLE = new Set<PlaybookFault['code']>(['not-json', 'not-playbooks', 'newer']);

/** What is wrong, naming playbook, item and field: `“Renewal”, item 3, Question: is missing`. */
export function faultLine(fault: PlaybookFault, playbooks: readonly unknown[] = []): string {
  const place = placeOf(fault);
  if (WHOLE.has(fault.code) || fault.field === '') return whatWords(fault);
  const { playbook, item, field, rest } = place;
  const label = FIELD.get(field);
  const where = [
    playbook !== undefined && nameOf(playbooks[playbook], playbook),
    item !== undefined && t('bookItem', count(item + 1)),
    field && (label ? t(label) : field),
  ].filter((part) => typeof part === 'string' && part !== '');
  const whole = rest && field !== 'when' ? [...where, rest] : where;
  return t('faultLine', whole.join(' · '), whatWords(fault));
}

/** What is wrong, without where. */
export function whatWords({ code, field, detail = '' }: PlaybookFault): string {
  // A number that was left blank is no text of a pattern, but simply missing.
  if (code === 'value' && /\.(atLeast|atMost)$/.test(field)) return t('faultNumber');
  if (code === 'value' && /(^|\.)fact$/.test(field)) return t('faultMissing');
  return t(CODE[code], detail);
}

/** A playbook of a file by its name, where it has one that can be said, else by its place. */
function nameOf(playbook: unknown, index: number): string {
  const name =
    typeof playbook === 'object' && playbook !== null && 'name' in playbook
      ? said(playbook.name)
      : '';
  return name ? t('callQuestion', name) : t('bookPlace', count(index + 1));
}

function said(name: unknown): string {
  const isWords =
    typeof name === 'object' &&
    name !== null &&
    Object.values(name).every((text) => typeof text === 'string');
  return isWords ? playbookName(name as Words).slice(0, 80) : '';
}

/** The playbooks that a file's text holds, sound or not, to name them by. */
export function playbooksIn(text: string): readonly unknown[] {
  try {
    const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const { playbooks } = (file ?? {}) as { readonly playbooks?: readonly Playbook[] };
    return Array.isArray(playbooks) ? playbooks : [];
  } catch {
    return [];
  }
}
