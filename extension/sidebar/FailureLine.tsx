import type { MessageKey } from '../platform/i18n.js';
import type { FailureName } from '../platform/messages.js';
import { failureLine, failureReason } from './words/problem.js';

/** Why something was not done, and the way out, in one line; `notDone` says what, where that is not plain. */
export function FailureLine(props: {
  readonly failure: FailureName | undefined;
  readonly notDone?: MessageKey;
}) {
  const { failure, notDone } = props;
  if (!failure) return null;
  return (
    <p class="failed small" role="alert">
      {notDone ? failureLine(notDone, failure) : failureReason(failure)}
    </p>
  );
}
