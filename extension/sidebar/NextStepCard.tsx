import type { Brief } from '../../src/account/brief.js';
import { t } from '../platform/i18n.js';
import { shortFigure } from './format/figure.js';
import { MissingList } from './MissingList.js';
import { nextStepWords } from './words/next-step.js';

/** The one thing to do next, and with whom. */
export function NextStepCard({ brief, now }: { brief: Brief; now: number }) {
  const { next } = brief;
  const person = next.person && [next.person.name, next.person.title].filter(Boolean).join(', ');
  // A count is part of the sentence already.
  const figure = next.figure && next.figure.kind !== 'count' && shortFigure(next.figure, now);
  const about = [person && t('nextWith', person), figure].filter(Boolean).join(' · ');
  return (
    <section class="next">
      <h3 class="next-heading">{t('nextHeading')}</h3>
      <p class="next-step">{nextStepWords(next)}</p>
      {about && <p class="next-with">{about}</p>}
      {next.code === 'know-more' && brief.tier && <MissingList missing={brief.missing} />}
    </section>
  );
}
