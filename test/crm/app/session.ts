import { sampleBook } from '../../data/sample-book.js';
import { withCopies } from '../../data/sample-copies.js';
import { sampleExtras } from '../../data/sample-extras.js';
import type { ServerConfig } from '../config.js';
import type { Formatting } from './format/format.js';
import { withExtraRecords } from './model/extras/from-sample-extras.js';
import { recordsOf } from './model/from-sample-book.js';
import type { ObjectName } from './model/object-type.js';
import { type CrmRecord, Records, type Values } from './model/records.js';
import { showExtras } from './model/types.js';
import { type Breakage, type Choices, loadSettings } from './settings.js';
import { EN_US } from './words/en-us.js';
import { PT_BR } from './words/pt-br.js';
import type { Words } from './words/words.js';

const config = JSON.parse(
  document.getElementById('test-crm-config')?.textContent ?? '',
) as ServerConfig;

/** The settings of this load, or since `renewSession`. */
export let settings = loadSettings(config);

/** The day the CRM shows. */
export const today = config.today;

/** The user's words. */
export let words: Words = wordsOf();

/** How the user sees numbers. */
export let formatting: Formatting = settings;

/** The org's records. */
export let records = new Records(orgRecords());

function wordsOf(): Words {
  return settings.language === 'pt-BR' ? PT_BR : EN_US;
}

function orgRecords(): readonly CrmRecord[] {
  const book = withCopies(sampleBook(config.today), settings.copies, config.today);
  showExtras(settings.extras);
  if (!settings.extras) return recordsOf(book);
  return withExtraRecords(recordsOf(book), book, sampleExtras(config.today, book));
}

/** What changes while the page lives. */
export const live: { delays: typeof settings.delays; broken: Breakage | undefined } = {
  delays: settings.delays,
  broken: settings.broken,
};

/** Changes delays from now on. */
export function setDelays(delays: Choices['delays']): void {
  live.delays = { ...live.delays, ...delays };
}

/** The label of a field; in a list, of its column. */
export function labelOf(object: ObjectName, api: string, inList = false): string {
  const key = `${object}.${api}`;
  return (inList ? words.column[key] : undefined) ?? words.field[key] ?? api;
}

/** Begins anew with the settings that are stored now, as a load of the document does. */
export function renewSession(): void {
  settings = loadSettings(config);
  words = wordsOf();
  formatting = settings;
  records = new Records(orgRecords());
  setDelays(settings.delays);
  live.broken = settings.broken;
  listeners.clear();
}

const listeners = new Set<(record: CrmRecord) => void>();

/** Hears of every record that was changed. */
export function onChange(listener: (record: CrmRecord) => void): void {
  listeners.add(listener);
}

/** Takes in a new record, tells everybody, and gives it back. */
export function create(record: CrmRecord): CrmRecord {
  records.add(record);
  for (const listener of listeners) listener(record);
  return record;
}

/** Changes values of a record, tells everybody, and gives its new state. */
export function change(id: string, values: Values): CrmRecord | undefined {
  const record = records.update(id, values);
  if (record) for (const listener of listeners) listener(record);
  return record;
}
