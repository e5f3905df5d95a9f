import type { Account, Facts, Meanings } from '../../account/account.js';
import type { Fact, Source } from '../../account/fact.js';
import type { Reading } from '../../account/reading.js';
import type { RecordKey } from '../../account/record-key.js';
import { has, isEmpty, type Scope, scopeOf, selectAll } from '../page/composed.js';
import type { PageFormat } from '../text/index.js';
import type { FieldOnPage } from './cells.js';
import {
  ACCOUNT_FIELDS,
  type AccountField,
  ALWAYS_FILLED,
  MEANING_KINDS,
  type ValueKind,
} from './fields.js';
import { fieldsInClosedSections, fieldsOnPage } from './fields-on-page.js';
import { listsOnPage } from './lists-on-page.js';
import { headingOf } from './page-evidence.js';
import { pageFormat } from './page-format.js';
import { relatedLists } from './related-lists.js';
import { selfCheck } from './self-check.js';
import { PAGE } from './table.js';
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

/** Reads an account's record page. See `Reader.readAccount`. */
export function readRecord(
  root: Element,
  key: RecordKey,
  options: { now: number; settled: boolean; meanings: Meanings },
): Reading {
  const scope = scopeOf(root);
  const fields = fieldsOnPage(scope, 'Account');
  const lists = listsOnPage(scope);
  const shown = [fields, ...lists.flatMap((list) => list.rows.map((row) => row.cells))];
  const holdsMore = mayHoldMore(scope);
  const context: Context = {
    format: pageFormat(shown, root.ownerDocument.documentElement.lang || undefined),
    at: options.now,
    elsewhere: holdsMore ? 'not-loaded' : 'not-on-page',
    closed: fieldsInClosedSections(scope),
    blanks: options.settled && ALWAYS_FILLED.some((name) => fields.get(name)?.text),
  };
  const heading = headingOf(scope);
  const facts = accountFacts(fields, heading, options.meanings, context);
  return {
    key,
    facts,
    custom: customFacts(fields, options.meanings, context),
    related: relatedLists(lists, key.id, context),
    readAt: options.now,
    expectations: selfCheck({ scope, fields, lists, heading, facts, holdsMore }),
  };
}

/** A tab never opened is empty, and a part not scrolled near is a stencil. */
function mayHoldMore(scope: Scope): boolean {
  const unopened = selectAll(scope, PAGE.tabPanel.join(', ')).some(isEmpty);
  return unopened || has(scope, PAGE.notLoaded);
}

function accountFacts(
  fields: ReadonlyMap<string, FieldOnPage>,
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
  field: FieldOnPage | undefined,
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
  fields: ReadonlyMap<string, FieldOnPage>,
  meanings: Meanings,
  context: Context,
): Account['custom'] {
  const custom: Record<string, Fact<string>> = {};
  for (const [apiName, field] of fields) {
    if (!apiName.endsWith('__c') || apiName in ACCOUNT_FIELDS || apiName in meanings) continue;
    custom[apiName] = fieldFact(field, apiName, 'text', context) as Fact<string>;
  }
  return custom;
}
