import type { Expectation } from '../../../src/account/reading.js';
import { type MessageKey, t } from '../../platform/i18n.js';
import { count } from '../format/number.js';

/** Readers name what they expect themselves; a name without words here is shown as it is. */
const EXPECTED: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['title', 'expectTitle'],
  ['fields', 'expectFields'],
  ['lists', 'expectLists'],
  ['rows', 'expectRows'],
  ['values', 'expectValues'],
  ['objects', 'expectObjects'],
]);

/**
 * What the reader looked for and how much of it was there: `Its fields: 0 of 5`, or where it expected
 * some and found more, `Its fields: 28, at least 1 expected`.
 */
export function expectationWords(expectation: Expectation): string {
  const key = EXPECTED.get(expectation.code);
  const what = key ? t(key) : expectation.code;
  const { found, expected } = expectation;
  return t(found > expected ? 'expectedMore' : 'expected', what, count(found), count(expected));
}
