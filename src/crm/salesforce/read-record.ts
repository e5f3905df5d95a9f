import type { Account, Facts } from '../../account/account.js';
import type { Fact, Source } from '../../account/fact.js';
import type { Expectation, Reading } from '../../account/reading.js';
import type { RecordKey } from '../../account/record-key.js';
import { has, type Scope, scopeOf, selectAll } from '../page/composed.js';
import type { PageFormat } from '../text/index.js';
import { ACCOUNT_FIELDS, type AccountField, ALWAYS_FILLED } from './fields.js';
import { type FieldOnPage, fieldsInClosedSections, fieldsOnPage } from './fields-on-page.js';
import { listsOnPage } from './lists-on-page.js';
import { headingOf } from './page-evidence.js';
import { pageFormat } from './page-format.js';
import { relatedLists } from './related-rows.js';
import { FIELD, PAGE } from './table.js';
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

/** Reads an account's record page. See `Reader.readRecord`. */
export function readRecord(
  root: Element,
  key: RecordKey,
  { now, settled }: { now: number; settled: boolean },
): Reading {
  const scope = scopeOf(root);
  const fields = fieldsOnPage(scope, 'Account');
  const lists = listsOnPage(scope);
  const rows = lists.flatMap((list) => list.rows);
  const language = root.ownerDocument.documentElement.lang || undefined;
  const context: Context = {
    format: pageFormat(fields.values(), rows, language),
    at: now,
    elsewhere: mayHoldMore(scope) ? 'not-loaded' : 'not-on-page',
    closed: fieldsInClosedSections(scope),
    blanks: settled && ALWAYS_FILLED.some((name) => fields.get(name)?.text),
  };
  const heading = headingOf(scope);
  return {
    key,
    facts: accountFacts(fields, heading, context),
    custom: customFacts(fields, context),
    related: relatedLists(lists, key.id, context),
    readAt: now,
    expectations: selfCheck(scope, fields, heading),
  };
}

/** A tab never opened is empty, and a part not scrolled near is a stencil. */
function mayHoldMore(scope: Scope): boolean {
  const unopened = selectAll(scope, PAGE.tabPanel.join(', ')).some(
    (panel) => panel.childElementCount === 0 && !panel.shadowRoot?.childElementCount,
  );
  return unopened || has(scope, PAGE.notLoaded);
}

function accountFacts(
  fields: ReadonlyMap<string, FieldOnPage>,
  heading: string | undefined,
  context: Context,
): Facts {
  const facts: Record<string, Fact<unknown>> = {};
  for (const apiName of Object.keys(ACCOUNT_FIELDS) as AccountField[]) {
    const { fact, kind } = ACCOUNT_FIELDS[apiName];
    facts[fact] = fieldFact(fields.get(apiName), apiName, kind, context);
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
  kind: Parameters<typeof factOf>[1],
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

/** Custom fields that have no meaning of their own yet, as text. */
function customFacts(
  fields: ReadonlyMap<string, FieldOnPage>,
  context: Context,
): Account['custom'] {
  const custom: Record<string, Fact<string>> = {};
  for (const [apiName, field] of fields) {
    if (!apiName.endsWith('__c') || apiName in ACCOUNT_FIELDS) continue;
    custom[apiName] = fieldFact(field, apiName, 'text', context) as Fact<string>;
  }
  return custom;
}

/**
 * What every record page should show: its title and, where fields are drawn at all and not waiting
 * in a tab that was never opened, their API names.
 */
function selfCheck(
  scope: Scope,
  fields: ReadonlyMap<string, FieldOnPage>,
  heading: string | undefined,
): Expectation[] {
  const named = [...fields.values()].filter((field) => field.via === 'field').length;
  const drawn = has(scope, [FIELD.item, ...FIELD.value]) || !mayHoldMore(scope);
  return [
    { code: 'title', expected: 1, found: heading ? 1 : 0, met: heading !== undefined },
    { code: 'fields', expected: drawn ? 1 : 0, found: named, met: named > 0 || !drawn },
  ];
}
