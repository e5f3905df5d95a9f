import { climb, findDrawn, type Scope, selectAll, selectEach } from '../../page/composed.js';
import type { RawField } from '../../raw.js';
import { FIELD, HIGHLIGHT } from '../table.js';
import { cellIn, NO_VALUE, stampIn } from './cells.js';
import { classicFields } from './classic-fields.js';

/** Fields whose value is a user, then a date and time. */
const STAMPED: ReadonlySet<string> = new Set(['CreatedById', 'LastModifiedById']);

/**
 * The fields of one object on the page: those with an API name, then highlights, which have labels
 * only. A field that stands in several places counts once, where it has a value.
 */
export function fieldsOnPage(scope: Scope, object: string): RawField[] {
  const named = new Map<string, RawField>();
  for (const marker of selectAll(scope, FIELD.marker)) {
    const [, of, name] =
      FIELD.markerForm.exec(marker.getAttribute(FIELD.markerAttribute) ?? '') ?? [];
    if (of !== object || !name || named.get(name)?.text) continue;
    const value = valueElement(scope, marker);
    const stamp = value && STAMPED.has(name) ? stampIn(scope, value) : undefined;
    const cell = value ? cellIn(scope, value) : NO_VALUE;
    named.set(name, { name, ...cell, ...(stamp && { stamp }) });
  }
  const fields = [...named.values(), ...highlights(scope)];
  return fields.length > 0 ? fields : classicFields(scope);
}

/** The names of fields in sections that are closed: they are on the page, and not loaded. */
export function fieldsInClosedSections(scope: Scope): string[] {
  const names = new Set<string>();
  for (const heading of selectAll(scope, FIELD.reveals)) {
    for (const name of heading.getAttribute(FIELD.revealsAttribute)?.split(',') ?? []) {
      const apiName = FIELD.markerForm.exec(name.trim())?.[2];
      if (apiName) names.add(apiName);
    }
  }
  return [...names];
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

/** An empty highlight may be late or may be blank, and nothing tells which: it says nothing. */
function highlights(scope: Scope): RawField[] {
  return selectEach(scope, HIGHLIGHT.item).flatMap((item) => {
    const labelled = findDrawn(scope, item, HIGHLIGHT.label);
    const label = labelled?.getAttribute(HIGHLIGHT.labelAttribute)?.trim();
    const value = label && firstDrawn(scope, item, HIGHLIGHT.value);
    const cell = value ? cellIn(scope, value) : NO_VALUE;
    return label && cell.text ? [{ label, ...cell }] : [];
  });
}
