import { findDrawn } from '../page/composed.js';
import { textOf } from '../page/text.js';
import { canonicalId } from './id.js';
import { LOOKUP, NOISE, RECORD_LINK, STAMP } from './table.js';

/** A value as it stands on the page, before anything is made of its text. */
export interface Cell {
  /** Empty where there is no value. */
  readonly text: string;
  /** The record that the value links to. */
  readonly linkedId?: string;
  /** The date and time of a "Created By" value, which names a user before it. */
  readonly stamp?: string;
  /** All text of a value of which `text` is the linked record's name only. */
  readonly whole?: string;
}

/** One field as it stands on the page. */
export interface FieldOnPage extends Cell {
  readonly via: 'field' | 'label';
  /** The label it was matched by, where the page gives no API name. */
  readonly label?: string;
}

export const NO_VALUE: Cell = { text: '' };

/** The value drawn in an element. */
export function cellIn(element: Element): Cell {
  const box = findDrawn(element, 'input[type="checkbox"], img[alt]');
  const text = box ? (checkedText(box) ?? textOf(element, NOISE)) : textOf(element, NOISE);
  if (text === '') return NO_VALUE;
  const stamp = stampIn(element);
  if (stamp) return { text, stamp };
  const link = findDrawn(element, RECORD_LINKS);
  const linkedId = link && idOfLink(link);
  if (!link || !linkedId) return { text };
  const isLookup = element.matches(LOOKUP) || findDrawn(element, LOOKUP) !== undefined;
  const name = isLookup ? textOf(link, NOISE) : '';
  return name && name !== text ? { text: name, linkedId, whole: text } : { text, linkedId };
}

const RECORD_LINKS = 'a[href*="/lightning/r/"], a[href^="/"], a[data-recordid]';

/** A check box, or the picture of one, as `true` or `false`; undefined for any other picture. */
function checkedText(box: Element): string | undefined {
  if (box instanceof HTMLInputElement) return String(box.checked);
  const shown = box.getAttribute('alt')?.toLowerCase();
  return shown === 'true' || shown === 'false' ? shown : undefined;
}

/** The id of the record that a link leads to. */
export function idOfLink(link: Element): string | undefined {
  const id = RECORD_LINK.exec(link.getAttribute('href') ?? '')?.[1];
  return canonicalId(id ?? link.getAttribute('data-recordid') ?? '');
}

function stampIn(element: Element): string | undefined {
  const holder = element.matches(STAMP.holder) ? element : findDrawn(element, STAMP.holder);
  const moment = holder && findDrawn(holder, STAMP.moment);
  return moment && textOf(moment, NOISE);
}
