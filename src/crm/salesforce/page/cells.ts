import { findDrawn, isFlat, type Scope } from '../../page/composed.js';
import { noiseFrom } from '../../page/noise.js';
import { chainOf, textOf } from '../../page/text.js';
import type { RawValue } from '../../raw.js';
import { canonicalId } from '../id.js';
import { LOOKUP, NOISE, RECORD_LINK, STAMP } from '../table.js';

const isNoise = noiseFrom(NOISE);

export const NO_VALUE: RawValue = { text: '' };

const RECORD_LINKS = 'a[href*="/lightning/r/"], a[href^="/"], a[data-recordid]';

/** The text drawn in an element, without what is never part of a value. */
export function drawnText(element: Element): string {
  return textOf(element, isNoise);
}

/** The value drawn in an element. */
export function cellIn(scope: Scope, element: Element): RawValue {
  const chain = isFlat(scope) ? chainOf(element, isNoise) : undefined;
  if (chain?.text) {
    const linkedId = chain.link && idOfLink(chain.link);
    return linkedId ? { text: chain.text, linkedId } : { text: chain.text };
  }
  const text = drawnText(element) || checkedIn(scope, element);
  if (text === '') return NO_VALUE;
  const link = findDrawn(scope, element, RECORD_LINKS);
  const linkedId = link && idOfLink(link);
  if (!link || !linkedId) return { text };
  // An avatar may stand beside the name of a linked record.
  const isLookup = element.matches(LOOKUP) || findDrawn(scope, element, LOOKUP) !== undefined;
  const name = isLookup ? drawnText(link) : '';
  return name && name !== text ? { text: name, linkedId, whole: text } : { text, linkedId };
}

/** The date and time of a "Created By" value, where the element draws one. */
export function stampIn(scope: Scope, element: Element): string | undefined {
  const isHolder = element.matches(STAMP.holder);
  const holder = isHolder ? element : findDrawn(scope, element, STAMP.holder);
  const moment = holder && findDrawn(scope, holder, STAMP.moment);
  return moment && drawnText(moment);
}

/** A check box, or the picture of one, as `true` or `false`; it draws no text of its own. */
function checkedIn(scope: Scope, element: Element): string {
  const box = findDrawn(scope, element, 'input[type="checkbox"], img[alt]');
  if (box instanceof HTMLInputElement) return String(box.checked);
  const shown = box?.getAttribute('alt')?.toLowerCase();
  return shown === 'true' || shown === 'false' ? shown : '';
}

/** The id of the record that a link leads to. */
export function idOfLink(link: Element): string | undefined {
  const id = RECORD_LINK.exec(link.getAttribute('href') ?? '')?.[1];
  return canonicalId(id ?? link.getAttribute('data-recordid') ?? '');
}
