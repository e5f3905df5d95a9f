import { climb, findDrawn, type Scope, selectAll } from '../page/composed.js';
import { cellIn, type FieldOnPage, NO_VALUE, stampIn } from './cells.js';
import { classicFields } from './classic-fields.js';
import { LABELS } from './labels.js';
import { FIELD, HIGHLIGHT } from './table.js';

/** Fields whose value is a user, then a date and time. */
const STAMPED: ReadonlySet<string> = new Set(['CreatedById', 'LastModifiedById']);

/**
 * The fields of one object on the page, by API name. A field that stands in several places counts
 * once, where it has a value; API-named fields go before those matched by label.
 */
export function fieldsOnPage(scope: Scope, object: string): Map<string, FieldOnPage> {
  const found = new Map<string, FieldOnPage>();
  for (const marker of selectAll(scope, FIELD.marker)) {
    const [, of, apiName] =
      FIELD.markerForm.exec(marker.getAttribute(FIELD.markerAttribute) ?? '') ?? [];
    if (of !== object || !apiName || found.get(apiName)?.text) continue;
    const value = valueElement(scope, marker);
    const stamp = value && STAMPED.has(apiName) ? stampIn(scope, value) : undefined;
    const cell = value ? cellIn(scope, value) : NO_VALUE;
    found.set(apiName, { via: 'field', ...cell, ...(stamp && { stamp }) });
  }
  for (const item of selectAll(scope, HIGHLIGHT.item)) addHighlight(scope, item, found);
  return found.size > 0 ? found : classicFields(scope);
}

/** The names of fields in sections that are closed: they are on the page, and not loaded. */
export function fieldsInClosedSections(scope: Scope): Set<string> {
  const names = new Set<string>();
  for (const heading of selectAll(scope, FIELD.reveals)) {
    for (const name of heading.getAttribute(FIELD.revealsAttribute)?.split(',') ?? []) {
      const apiName = FIELD.markerForm.exec(name.trim())?.[2];
      if (apiName) names.add(apiName);
    }
  }
  return names;
}

/** A marker mostly holds its value; where it stands beside it, the item around both does. */
function valueElement(scope: Scope, marker: Element): Element | undefined {
  return firstDrawn(scope, marker, FIELD.value) ?? besideMarker(scope, marker);
}

function besideMarker(scope: Scope, marker: Element): Element | undefined {
  const item = climb(marker, FIELD.item);
  return item && item !== marker ? firstDrawn(scope, item, FIELD.value) : undefined;
}

function firstDrawn(
  scope: Scope,
  root: Element,
  selectors: readonly string[],
): Element | undefined {
  for (const selector of selectors) {
    const found = findDrawn(scope, root, selector);
    if (found) return found;
  }
  return undefined;
}

function addHighlight(scope: Scope, item: Element, found: Map<string, FieldOnPage>): void {
  const labelled = findDrawn(scope, item, HIGHLIGHT.label);
  const label = labelled?.getAttribute(HIGHLIGHT.labelAttribute)?.trim() ?? '';
  const apiName = LABELS[label.toLowerCase()];
  if (!apiName || found.has(apiName)) return;
  const value = firstDrawn(scope, item, HIGHLIGHT.value);
  // An empty highlight may be late or may be blank, and nothing tells which: it says nothing.
  const cell = value && cellIn(scope, value);
  if (cell?.text) found.set(apiName, { via: 'label', label, ...cell });
}
