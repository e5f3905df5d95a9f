import type { Brief } from '../../src/account/brief.js';
import { plural, t } from '../platform/i18n.js';
import { count } from './format/number.js';
import { Icon } from './Icon.js';

/** How much was read, how much is still unseen, and the promise. */
export function Footer(props: {
  brief: Brief | undefined;
  /** Opens what was read; `from` is the button pressed. */
  onRead?: (from: HTMLElement) => void;
}) {
  const { brief, onRead } = props;
  return (
    <footer class="foot">
      {brief && onRead ? (
        <button
          type="button"
          class="foot-button"
          title={t('readOpen')}
          onClick={(event) => onRead(event.currentTarget)}
        >
          {readWords(brief)}
          <Icon name="chevron" size={10} />
        </button>
      ) : (
        <span />
      )}
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
