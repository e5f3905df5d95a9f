import { useState } from 'preact/hooks';
import type { Driver } from '../../src/account/brief.js';
import { t } from '../platform/i18n.js';
import { EvidenceList } from './EvidenceList.js';
import { exactFigure } from './format/figure.js';
import { points, rank } from './format/number.js';
import { Icon } from './Icon.js';
import { More } from './More.js';
import { Section } from './Section.js';
import { driverWords } from './words/driver.js';
import { axisWords } from './words/tier.js';

const SHOWN = 3;

/** Why the tier is what it is: the strongest reasons, and on request all, each open to its facts. */
export function Drivers({ drivers, now }: { drivers: readonly Driver[]; now: number }) {
  const [all, setAll] = useState(false);
  return (
    <Section
      title={t('whyHeading')}
      action={<More shown={SHOWN} all={drivers.length} open={all} onToggle={() => setAll(!all)} />}
    >
      {drivers.length === 0 && <p class="empty">{t('whyEmpty')}</p>}
      <ul class="drivers">
        {(all ? drivers : drivers.slice(0, SHOWN)).map((driver) => (
          <li key={driver.code}>
            <DriverLine driver={driver} now={now} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function DriverLine({ driver, now }: { driver: Driver; now: number }) {
  const exact = driver.figure && exactFigure(driver.figure);
  return (
    <details>
      <summary class="line-button driver-line">
        <Points value={driver.contribution} />
        <span>
          {driverWords(driver, now)} {driver.rank && <span class="rank">{rank(driver.rank)}</span>}
        </span>
        <span class="chevron">
          <Icon name="chevron" size={12} />
        </span>
      </summary>
      <div class="opened">
        <p>
          {axisWords(driver.axis)}
          {exact && ` · ${t('exactFigure', exact)}`}
        </p>
        <EvidenceList evidence={driver.evidence} now={now} />
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
