import type { Brief } from '../../../src/account/brief.js';
import type { Pin } from '../../../src/account/pin.js';
import { changesSince, type PinChange } from '../../../src/account/pin-basis.js';
import { type MessageKey, t } from '../../platform/i18n.js';
import { day } from '../../sidebar/format/date.js';
import { shortMoney } from '../../sidebar/format/money.js';
import { count } from '../../sidebar/format/number.js';
import { tierName } from '../../sidebar/words/tier.js';

const NAMES: { readonly [C in PinChange['code']]: MessageKey } = {
  tier: 'sinceTier',
  score: 'sinceScore',
  wonRevenue: 'sinceWonRevenue',
  openPipeline: 'sinceOpenPipeline',
  openCases: 'sinceOpenCases',
  nextDue: 'sinceNextDue',
};

/** What has changed of an account since it was pinned, or why that cannot be told. */
export function SinceThePin(props: { pin: Pin; brief: Brief | undefined; now: number }) {
  const { pin, brief, now } = props;
  if (!brief) return <p class="small soft">{t('sinceNeverRead')}</p>;
  // A pin from the page or the company does not say when it was made.
  if (!pin.basis) return pin.origin ? null : <p class="small soft">{t('sinceUnknown')}</p>;
  const changes = changesSince(pin.basis, brief);
  if (changes.length === 0) return <p class="small soft">{t('sinceNothing')}</p>;
  return (
    <dl class="since" aria-label={t('sinceHeading')}>
      {changes.map((change) => (
        <div key={change.code}>
          <dt>{t(NAMES[change.code])}</dt>
          <dd>{t('sinceFromTo', sideWords(change, 'from', now), sideWords(change, 'to', now))}</dd>
        </div>
      ))}
    </dl>
  );
}

function sideWords(change: PinChange, side: 'from' | 'to', now: number): string {
  if (change.code === 'tier') {
    const tier = change[side];
    return tier ? tierName(tier) : t('sinceNotKnown');
  }
  const figure = change[side];
  switch (figure?.kind) {
    case 'money':
      return shortMoney(figure.value);
    case 'date':
      return day(figure.value, now);
    case 'count':
      return count(figure.value);
    default:
      return t('sinceNotKnown');
  }
}
