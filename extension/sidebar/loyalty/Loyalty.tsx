import { useRef } from 'preact/hooks';
import type { Brief } from '../../../src/account/brief.js';
import { t } from '../../platform/i18n.js';
import { Kbd } from '../keys/Kbd.js';
import { useKey } from '../keys/use-key.js';
import { Section } from '../Section.js';
import { loyaltyLines } from '../words/loyalty.js';
import { changeLines } from '../words/loyalty-changes.js';
import { Sparkline } from './Sparkline.js';

/** How it bought over time, how likely it is to stay, what that puts at risk, and what changed. */
export function Loyalty({ brief, now }: { brief: Brief; now: number }) {
  const part = useRef<HTMLDivElement>(null);
  const { loyalty, wonByQuarter } = brief;
  useKey('loyalty', () => {
    part.current?.focus({ preventScroll: true });
    part.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <Section title={t('loyaltyHeading')} action={<Kbd of="loyalty" />}>
      <div class="loyalty" ref={part} tabIndex={-1}>
        {wonByQuarter && <Sparkline quarters={wonByQuarter} />}
        {!loyalty && <p class="empty">{t('loyaltyEmpty')}</p>}
        {loyalty && loyaltyLines(loyalty).map((line) => <p key={line}>{line}</p>)}
        {loyalty && (
          <ul>
            {changeLines(loyalty.changes, now).map((line) => (
              <li key={line} class="change">
                {line}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}
