import type { Expectation } from '../../../src/account/reading.js';
import { t } from '../../platform/i18n.js';
import { UnmetList } from '../Unreadable.js';

/** What the page did not show as expected, in words that can be passed on. Nothing when all is well. */
export function Unmet({ expectations }: { expectations: readonly Expectation[] }) {
  if (expectations.every(({ met }) => met)) return null;
  return (
    <section class="problem">
      <h3 class="problem-title">{t('readUnmet')}</h3>
      <UnmetList expectations={expectations} />
      <p>{t('readUnmetWayOut')}</p>
    </section>
  );
}
