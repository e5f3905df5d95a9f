import type { WonQuarter } from '../../../src/account/brief.js';
import { plural, t } from '../../platform/i18n.js';
import { quarter } from '../format/date.js';
import { shortMoney } from '../format/money.js';
import { count } from '../format/number.js';

const HEIGHT = 34;
const STEP = 10;

/** Won revenue by quarter as bars, with the figures as its text. */
export function Sparkline({ quarters }: { quarters: readonly WonQuarter[] }) {
  const most = Math.max(1, ...quarters.map(({ won }) => won.amount));
  const names = quarters.map(({ quarter: from, won }) =>
    t('nameAndValue', quarter(from), shortMoney(won)),
  );
  const [first] = quarters;
  const last = quarters.at(-1);
  if (!first || !last) return null;
  return (
    <figure class="sparkline">
      <svg
        viewBox={`0 0 ${quarters.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${plural('sparkline', quarters.length, count(quarters.length))} ${names.join(', ')}`}
      >
        {quarters.map(({ quarter: from, won }, i) => {
          const height = Math.max(1, (Math.max(0, won.amount) / most) * HEIGHT);
          return (
            <rect key={from} x={i * STEP + 1} y={HEIGHT - height} width={STEP - 2} height={height}>
              <title>{names[i]}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption aria-hidden="true">
        <span>{quarter(first.quarter)}</span>
        <span>{t('sparklineMost', shortMoney({ ...last.won, amount: most }))}</span>
        <span>{quarter(last.quarter)}</span>
      </figcaption>
    </figure>
  );
}
