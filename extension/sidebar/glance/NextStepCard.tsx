import { useState } from 'preact/hooks';
import type { Brief } from '../../../src/account/brief.js';
import type { Touch } from '../../../src/account/touch.js';
import { t } from '../../platform/i18n.js';
import type { FailureName } from '../../platform/messages.js';
import { CallButton } from '../call/CallButton.js';
import { FailureLine } from '../FailureLine.js';
import { failureName } from '../failure.js';
import { MissingList } from '../MissingList.js';
import { nextStepDetail, nextStepWords } from '../words/next-step.js';
import { TouchLine } from './TouchLine.js';

interface NextStepCardProps {
  readonly brief: Brief;
  readonly touch: Touch | undefined;
  readonly now: number;
  /** Starts a call; absent while one runs. */
  readonly onCall?: () => Promise<void>;
}

/** The one thing to do next, with whom, and how much time the account had of late. */
export function NextStepCard({ brief, touch, now, onCall }: NextStepCardProps) {
  const { next } = brief;
  const detail = nextStepDetail(next, now);
  const [failure, setFailure] = useState<FailureName>();
  return (
    <section class="next">
      <h3 class="next-heading">{t('nextHeading')}</h3>
      {onCall && (
        <div class="next-call">
          <CallButton
            onStart={() => onCall().catch((cause: unknown) => setFailure(failureName(cause)))}
          />
        </div>
      )}
      <p class="next-step">{nextStepWords(next, now)}</p>
      {detail && <p class="next-with">{detail}</p>}
      <FailureLine failure={failure} />
      <TouchLine touch={touch} now={now} />
      {next.code === 'know-more' && brief.tier && <MissingList missing={brief.missing} />}
    </section>
  );
}
