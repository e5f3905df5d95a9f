import type { Facts } from '../../account/account.js';
import type { Expectation } from '../../account/reading.js';
import { has, type Scope, selectAll } from '../page/composed.js';
import type { FieldOnPage } from './cells.js';
import type { ListOnPage } from './lists-on-page.js';
import { FIELD, LIST } from './table.js';

interface Found {
  readonly scope: Scope;
  readonly fields: ReadonlyMap<string, FieldOnPage>;
  readonly lists: readonly ListOnPage[];
  readonly heading: string | undefined;
  readonly facts: Facts;
  /** Whether an unopened tab or a stencil may hold what is not there. */
  readonly holdsMore: boolean;
}

/**
 * What every record page should show, and what was found: a release of the CRM that renames what
 * the table names shows here first. Nothing of a value is in it, so that it can be passed on.
 */
export function selfCheck(found: Found): Expectation[] {
  const { scope, fields, lists, heading, facts } = found;
  const named = [...fields.values()].filter((field) => field.via === 'field').length;
  const drawn = has(scope, [FIELD.item, ...FIELD.value]) || !found.holdsMore;
  const headers = selectAll(scope, LIST.header).length;
  const rows = lists.reduce((sum, list) => sum + list.rows.length, 0);
  const unreadRows = lists.reduce((sum, list) => sum + list.unreadRows, 0);
  const texts = [...fields.values()].filter((field) => field.text !== '').length;
  const unread = Object.values(facts).filter(
    (fact) => fact.state === 'not-loaded' && fields.get(fact.source.name)?.text,
  ).length;
  return [
    expectation('title', 1, heading ? 1 : 0),
    expectation('fields', drawn ? 1 : 0, named),
    expectation('lists', headers, lists.length),
    expectation('rows', rows + unreadRows, rows),
    expectation('values', texts, texts - unread),
  ];
}

/** Met where at least as many were found as expected. */
function expectation(code: string, expected: number, found: number): Expectation {
  return { code, expected, found, met: found >= expected };
}
