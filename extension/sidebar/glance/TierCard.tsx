import type { Brief } from '../../../src/account/brief.js';
import { plural, t } from '../../platform/i18n.js';
import { count } from '../format/number.js';
import { MissingList } from '../MissingList.js';
import { TierPips } from '../TierBadge.js';
import { confidenceWords, rangeWords, shortRangeWords, tierWords } from '../words/tier.js';
import { AxisBars } from './AxisBars.js';

/** How strategic the account is, how surely, what it could be, and its three parts. */
export function TierCard({ brief }: { brief: Brief }) {
  const facts = plural('facts', brief.factCount, count(brief.factCount));
  const range = shortRangeWords(brief);
  return (
    <section
      aria-label={t('tierHeading')}
      class={`tier-card ${brief.tier ? `tier-${brief.tier}` : 'unknown'}`}
    >
      <div class="line">
        <h3>
          {brief.tier && <TierPips tier={brief.tier} height={18} />}
          {tierWords(brief)}
        </h3>
        <span class="confidence">{confidenceWords(brief.confidence)}</span>
      </div>
      {/* Always one line, so that nothing below it moves when a fact comes or goes. */}
      <p class="tier-range" title={rangeWords(brief)}>
        {range ?? facts}
      </p>
      <AxisBars axes={brief.axes} />
      {!brief.tier && <MissingList missing={brief.missing} />}
    </section>
  );
}
