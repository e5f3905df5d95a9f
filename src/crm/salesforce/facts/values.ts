import type { Lookup } from '../../../account/account.js';
import type { Fact, Source } from '../../../account/fact.js';
import type { RawValue } from '../../raw.js';
import {
  type PageFormat,
  type Parsed,
  parseDate,
  parseDateTime,
  parseMoney,
  parseNumber,
  parsePhone,
  parseUrl,
  plainText,
} from '../../text/index.js';
import type { ValueKind } from './fields.js';

/**
 * The fact a text states, as a value of the given kind. A text that cannot be such a value is kept
 * out: the fact is then `not-loaded`, because what stands there is not known.
 */
export function factOf(
  cell: RawValue,
  kind: ValueKind,
  context: { readonly format: PageFormat; readonly source: Source; readonly at: number },
): Fact<unknown> {
  const { format, source, at } = context;
  const text = kind === 'lines' ? cell.text : plainText(cell.text);
  if (text === '') return { state: 'blank', source, at };
  const parsed = parse(text, cell, kind, format);
  if (!parsed) return { state: 'not-loaded', source, at };
  const { value, doubt } = parsed;
  return { state: 'read', value, text, source, at, ...(doubt ? { doubt } : {}) };
}

function parse(text: string, cell: RawValue, kind: ValueKind, format: PageFormat): Parsed<unknown> {
  switch (kind) {
    case 'money':
      return parseMoney(text, format);
    case 'number':
      return parseNumber(text, format);
    case 'date':
      return parseDate(text, format);
    case 'stamp':
      return momentOf(cell, format);
    case 'lookup':
      return { value: lookupOf(text, cell.linkedId) };
    case 'phone':
      return parsePhone(text) ?? { value: text };
    case 'url':
      return parseUrl(text) ?? { value: text };
    case 'text':
    case 'lines':
      return { value: text };
  }
}

function lookupOf(name: string, id: string | undefined): Lookup {
  return id ? { name, id } : { name };
}

/** "<user>, <date and time>": the user's name may hold commas, and so may the moment. */
function momentOf(cell: RawValue, format: PageFormat): Parsed<unknown> {
  const parts = cell.stamp ? [cell.stamp] : (cell.whole ?? cell.text).split(/,\s*/);
  for (let from = 0; from < parts.length; from++) {
    const moment = parseDateTime(parts.slice(from).join(', '), format);
    if (moment) return { ...moment, value: moment.value.date };
  }
  return undefined;
}
