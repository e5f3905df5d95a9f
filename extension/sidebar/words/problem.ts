import { type MessageKey, t } from '../../platform/i18n.js';
import type { FailureName } from '../../platform/messages.js';

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
