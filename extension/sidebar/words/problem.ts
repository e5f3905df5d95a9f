import type { Expectation } from '../../../src/account/reading.js';
import { type MessageKey, t } from '../../platform/i18n.js';
import type { FailureName } from '../../platform/messages.js';
import { count } from '../format/number.js';

/** A problem in the user's words: what it is, the way out, and whether trying again may help. */
export interface ProblemWords {
  readonly title: string;
  readonly wayOut: string;
  readonly canRetry: boolean;
}

const FAILURE: { readonly [F in FailureName]: readonly [MessageKey, MessageKey, boolean] } = {
  'extension-updated': ['failUpdatedTitle', 'failUpdatedWayOut', false],
  'worker-unreachable': ['failUnreachableTitle', 'failUnreachableWayOut', true],
  'not-allowed': ['failNotAllowedTitle', 'failNotAllowedWayOut', false],
  'storage-full': ['failFullTitle', 'failFullWayOut', true],
  'storage-blocked': ['failBlockedTitle', 'failBlockedWayOut', true],
  'storage-failed': ['failStorageTitle', 'failStorageWayOut', true],
  'part-missing': ['failPartTitle', 'failPartWayOut', true],
  internal: ['failInternalTitle', 'failInternalWayOut', true],
};

/** A failed request in words. */
export function failureWords(failure: FailureName): ProblemWords {
  const [title, wayOut, canRetry] = FAILURE[failure];
  return { title: t(title), wayOut: t(wayOut), canRetry };
}

/** A failed request and the way out in one line, where what was not done is plain: `Lodestar was updated. Save …`. */
export function failureReason(failure: FailureName): string {
  const { title, wayOut } = failureWords(failure);
  return t('failureReason', title, wayOut);
}

/** What was not done, why, and the way out, in one line: `Not saved. This browser has … Free …`. */
export function failureLine(notDone: MessageKey, failure: FailureName): string {
  const { title, wayOut } = failureWords(failure);
  return t('failureLine', t(notDone), title, wayOut);
}

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
