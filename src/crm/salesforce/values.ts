import type { Lookup } from '../../account/account.js';
import type { Fact, Source } from '../../account/fact.js';
import {
  type PageFormat,
  type Parsed,
  parseDate,
  parseMoney,
  parseNumber,
  plainText,
} from '../text/index.js';
import type { ValueKind } from './fields.js';

/** A text with the record it links to. */
export interface ValueText {
  readonly text: string;
  readonly linkedId?: string;
}

/**
 * The fact a text states, as a value of the given kind. A text that cannot be such a value is kept
 * out: the fact is then `not-loaded`, because what stands there is not known.
 */
export function factOf(
  { text, linkedId }: ValueText,
  kind: ValueKind,
  context: { readonly format: PageFormat; readonly source: Source; readonly at: number },
): Fact<unknown> {
  const { format, source, at } = context;
  const plain = kind === 'lines' ? text : plainText(text);
  if (plain === '') return { state: 'blank', source, at };
  const parsed = parse(plain, linkedId, kind, format);
  if (!parsed) return { state: 'not-loaded', source, at };
  return {
    state: 'read',
    value: parsed.value,
    text: plain,
    source,
    at,
    ...(parsed.doubt ? { doubt: parsed.doubt } : {}),
  };
}

function parse(
  text: string,
  linkedId: string | undefined,
  kind: ValueKind,
  format: PageFormat,
): Parsed<unknown> {
  switch (kind) {
    case 'money':
      return parseMoney(text, format);
    case 'number':
      return parseNumber(text, format);
    case 'date':
      return parseDate(text, format);
    case 'lookup':
      return { value: (linkedId ? { name: text, id: linkedId } : { name: text }) satisfies Lookup };
    case 'text':
    case 'lines':
      return { value: text };
  }
}
