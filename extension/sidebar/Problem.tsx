import { t } from '../platform/i18n.js';
import type { FailureName } from '../platform/messages.js';
import { RetryButton } from './RetryButton.js';
import { failureWords } from './words/problem.js';

/** A failed request: what it is and the way out. */
export function FailureProblem(props: { failure: FailureName; onRetry: () => void }) {
  const words = failureWords(props.failure);
  return (
    <section class="problem">
      <h3 class="problem-title">{words.title}</h3>
      <p>{words.wayOut}</p>
      {words.canRetry && <RetryButton class="button problem-button" onRetry={props.onRetry} />}
    </section>
  );
}

/** The CRM says that there is no such record, or no access to it. */
export function NoRecordProblem() {
  return (
    <section class="problem">
      <h3 class="problem-title">{t('noRecordTitle')}</h3>
      <p>{t('noRecordWayOut')}</p>
    </section>
  );
}
