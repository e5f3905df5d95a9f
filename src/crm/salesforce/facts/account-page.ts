import type { Account, Facts, Meanings } from '../../../account/account.js';
import type { Fact, Source } from '../../../account/fact.js';
import type { Expectation, Reading } from '../../../account/reading.js';
import type { RawRecord } from '../../raw.js';
import type { PageFormat } from '../../text/index.js';
import {
  ACCOUNT_FIELDS,
  type AccountField,
  ALWAYS_FILLED,
  MEANING_KINDS,
  type ValueKind,
} from './fields.js';
import { pageFormat } from './page-format.js';
import { relatedLists } from './related-lists.js';
import { rowOf } from './rows/row.js';
import { type ShownField, shownFields } from './shown-fields.js';
import { factOf } from './values.js';

interface Context {
  readonly format: PageFormat;
  readonly at: number;
  /** What a field or list that is not on the page is: an unopened tab may hold it. */
  readonly elsewhere: 'not-loaded' | 'not-on-page';
  readonly closed: ReadonlySet<string>;
  /** Whether an empty field is blank, and not merely late. */
  readonly blanks: boolean;
}

/** The facts of an account's own page. */
export function accountPage(raw: RawRecord, meanings: Meanings): Reading {
  const fields = shownFields(raw.fields);
  const rows = raw.lists.flatMap((list) => list.rows.map((row) => rowOf(row).cells));
  const context: Context = {
    format: pageFormat([fields, ...rows], raw.language),
    at: raw.readAt,
    elsewhere: raw.holdsMore ? 'not-loaded' : 'not-on-page',
    closed: new Set(raw.closed),
    blanks: raw.settled && ALWAYS_FILLED.some((name) => fields.get(name)?.text),
  };
  const facts = accountFacts(fields, raw.heading, meanings, context);
  return {
    key: raw.key,
    facts,
    custom: customFacts(fields, meanings, context),
    related: relatedLists(raw.lists, raw.key.id, context),
    readAt: raw.readAt,
    expectations: [...raw.expectations, valuesCheck(fields, facts)],
  };
}

function accountFacts(
  fields: ReadonlyMap<string, ShownField>,
  heading: string | undefined,
  meanings: Meanings,
  context: Context,
): Facts {
  const facts: Record<string, Fact<unknown>> = {};
  for (const apiName of Object.keys(ACCOUNT_FIELDS) as AccountField[]) {
    const { fact, kind } = ACCOUNT_FIELDS[apiName];
    facts[fact] = fieldFact(fields.get(apiName), apiName, kind, context);
  }
  for (const [apiName, meaning] of Object.entries(meanings)) {
    facts[meaning] = fieldFact(fields.get(apiName), apiName, MEANING_KINDS[meaning], context);
  }
  if (heading && facts['name']?.state !== 'read') {
    const source: Source = { kind: 'title', name: 'title' };
    facts['name'] = { state: 'read', value: heading, text: heading, source, at: context.at };
  }
  return facts as Facts;
}

function fieldFact(
  field: ShownField | undefined,
  apiName: string,
  kind: ValueKind,
  context: Context,
): Fact<unknown> {
  const { at, format } = context;
  const source: Source =
    field?.via === 'label'
      ? { kind: 'label', name: field.label ?? apiName }
      : { kind: 'field', name: apiName };
  if (!field) {
    const state = context.closed.has(apiName) ? 'not-loaded' : context.elsewhere;
    return { state, source, at };
  }
  if (field.text === '' && !context.blanks) return { state: 'not-loaded', source, at };
  return factOf(field, kind, { format, source, at });
}

/** Custom fields that mean nothing to us, as text. */
function customFacts(
  fields: ReadonlyMap<string, ShownField>,
  meanings: Meanings,
  context: Context,
): Account['custom'] {
  const custom: [string, Fact<string>][] = [];
  for (const [apiName, field] of fields) {
    if (!apiName.endsWith('__c') || apiName in ACCOUNT_FIELDS || apiName in meanings) continue;
    custom.push([apiName, fieldFact(field, apiName, 'text', context) as Fact<string>]);
  }
  return Object.fromEntries(custom);
}

/** That every text that should be a value could be read as one. */
function valuesCheck(fields: ReadonlyMap<string, ShownField>, facts: Facts): Expectation {
  const texts = [...fields.values()].filter((field) => field.text !== '').length;
  const unread = Object.values(facts).filter(
    (fact) => fact.state === 'not-loaded' && fields.get(fact.source.name)?.text,
  ).length;
  return { code: 'values', expected: texts, found: texts - unread, met: unread === 0 };
}
