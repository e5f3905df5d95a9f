import type { Brief } from '../../../src/account/brief.js';
import type { Touch } from '../../../src/account/touch.js';
import { t } from '../../platform/i18n.js';
import { MissingList } from '../MissingList.js';
import { nextStepDetail, nextStepWords } from '../words/next-step.js';
import { TouchLine } from './TouchLine.js';

interface NextStepCardProps {
  readonly brief: Brief;
  readonly touch: Touch | undefined;
  readonly now: number;
}

/** The one thing to do next, with whom, and how much time the account had of late. */
export function NextStepCard({ brief, touch, now }: NextStepCardProps) {
  const { next } = brief;
  const detail = nextStepDetail(next, now);
  return (
    <section class="next">
      <h3 class="next-heading">{t('nextHeading')}</h3>
      <p class="next-step">{nextStepWords(next, now)}</p>
      {detail && <p class="next-with">{detail}</p>}
      <TouchLine touch={touch} now={now} />
      {next.code === 'know-more' && brief.tier && <MissingList missing={brief.missing} />}
    </section>
  );
}
