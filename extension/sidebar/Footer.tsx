import type { Brief } from '../../src/account/brief.js';
import { plural, t } from '../platform/i18n.js';
import { count } from './format/number.js';
import { Icon } from './Icon.js';

/** How much was read, how much is still unseen, and the promise. */
export function Footer({ brief }: { brief: Brief | undefined }) {
  return (
    <footer class="foot">
      <span>{brief && readWords(brief)}</span>
      <span class="local">
        <Icon name="lock" size={11} />
        {t('footerLocal')}
      </span>
    </footer>
  );
}

function readWords(brief: Brief): string {
  const facts = plural('footerFacts', brief.factCount, count(brief.factCount));
  const unseen = brief.missing.filter(
    (each) => each.kind === 'list' && each.state === 'not-loaded',
  ).length;
  return unseen === 0 ? facts : `${facts}, ${plural('footerNotLoaded', unseen, count(unseen))}`;
}
