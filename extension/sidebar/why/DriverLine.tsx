import type { Driver } from '../../../src/account/brief.js';
import { t } from '../../platform/i18n.js';
import { points, rank } from '../format/number.js';
import { Icon } from '../Icon.js';
import { DriverOpened } from '../later/parts.js';
import { driverWords } from '../words/driver.js';

/** One reason: its points and what it is; opened, its place, the middle of the book, how the points come about, and its facts. */
export function DriverLine({ driver, now }: { driver: Driver; now: number }) {
  return (
    <details>
      <summary class="line-button driver-line" data-line>
        <Points value={driver.contribution} />
        <span>
          {driverWords(driver, now)} {driver.rank && <span class="rank">{rank(driver.rank)}</span>}
        </span>
        <span class="chevron">
          <Icon name="chevron" size={12} />
        </span>
      </summary>
      <div class="opened">
        <DriverOpened driver={driver} now={now} />
      </div>
    </details>
  );
}

function Points({ value }: { value: number }) {
  const shown = points(value);
  const direction = /\p{Nd}/u.test(shown) && /[1-9]/.test(shown) ? Math.sign(value) : 0;
  const tone = direction > 0 ? 'up' : direction < 0 ? 'down' : 'even';
  return (
    <span class={`points ${tone}`} title={t('points', shown)}>
      {shown}
    </span>
  );
}
