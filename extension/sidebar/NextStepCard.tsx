import type { Brief } from '../../src/account/brief.js';
import { t } from '../platform/i18n.js';
import { MissingList } from './MissingList.js';
import { nextStepDetail, nextStepWords } from './words/next-step.js';

/** The one thing to do next, and with whom. */
export function NextStepCard({ brief, now }: { brief: Brief; now: number }) {
  const { next } = brief;
  const detail = nextStepDetail(next, now);
  return (
    <section class="next">
      <h3 class="next-heading">{t('nextHeading')}</h3>
      <p class="next-step">{nextStepWords(next, now)}</p>
      {detail && <p class="next-with">{detail}</p>}
      {next.code === 'know-more' && brief.tier && <MissingList missing={brief.missing} />}
    </section>
  );
}
