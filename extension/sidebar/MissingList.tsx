import type { Missing } from '../../src/account/brief.js';
import { t } from '../platform/i18n.js';
import { missingLines } from './words/missing.js';

const SHOWN = 3;

/** What to open to know more, the most telling first. */
export function MissingList({ missing }: { missing: readonly Missing[] }) {
  const lines = missingLines(missing).slice(0, SHOWN);
  return (
    <>
      <p class="missing-head">{t('toKnowMore')}</p>
      <ul class="missing">
        {lines.map((line) => (
          <li class="missing-line" key={line}>
            {line}
          </li>
        ))}
      </ul>
    </>
  );
}
