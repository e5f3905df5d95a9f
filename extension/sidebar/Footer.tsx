import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Brief } from '../../src/account/brief.js';
import { plural, t } from '../platform/i18n.js';
import { count } from './format/number.js';
import { Icon } from './Icon.js';
import { Kbd } from './keys/Kbd.js';
import { KEYS } from './keys/map.js';
import { useKey } from './keys/use-key.js';

/** How much was read, how much is still unseen, and the promise. */
export function Footer(props: {
  brief: Brief | undefined;
  /** Opens what was read; `from` is the button pressed. */
  onRead?: (from: HTMLElement) => void;
  /** Opens the dashboard, where it is known of which org. */
  dashboard?: ComponentChildren;
}) {
  const { brief, onRead, dashboard } = props;
  const opener = useRef<HTMLButtonElement>(null);
  useKey(
    'read',
    () => opener.current && onRead?.(opener.current),
    brief !== undefined && onRead !== undefined,
  );
  return (
    <footer class="foot">
      {brief && onRead ? (
        <button
          type="button"
          ref={opener}
          class="foot-button"
          title={t('readOpen')}
          aria-keyshortcuts={KEYS.read.key}
          onClick={(event) => onRead(event.currentTarget)}
        >
          {readWords(brief)}
          <Icon name="chevron" size={10} />
          <Kbd of="read" />
        </button>
      ) : (
        <span />
      )}
      {dashboard}
      <span class="local" title={t('footerLocal')}>
        <Icon name="lock" size={11} />
        <span class="local-words">{t('footerLocal')}</span>
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
