import { useRef } from 'preact/hooks';
import type { Expectation } from '../../src/account/reading.js';
import { t } from '../platform/i18n.js';
import { Kbd } from './keys/Kbd.js';
import { KEYS } from './keys/map.js';
import { useKey } from './keys/use-key.js';
import { RetryButton } from './RetryButton.js';
import { expectationWords } from './words/expectation.js';

/** The page was there and could not be read: what was looked for in vain, and what to do. */
export function UnreadableProblem(props: {
  expectations: readonly Expectation[];
  kept: boolean;
  onRetry: () => void;
  /** Opens what was read; `from` is the button pressed. */
  onRead?: (from: HTMLElement) => void;
}) {
  const { expectations, onRead } = props;
  return (
    <section class="problem">
      <h3 class="problem-title">{t('unreadableTitle')}</h3>
      {expectations.some(({ met }) => !met) && (
        <>
          <p>{t('unreadableWhat')}</p>
          <UnmetList expectations={expectations} />
        </>
      )}
      <p>{t(onRead ? 'unreadableWayOutReport' : 'unreadableWayOut')}</p>
      {props.kept && <p>{t('unreadableKept')}</p>}
      <div class="problem-buttons">
        <RetryButton class="button problem-button" onRetry={props.onRetry} />
        {onRead && <ReadButton onRead={onRead} />}
      </div>
    </section>
  );
}

/** What was looked for in vain, line by line. */
export function UnmetList({ expectations }: { expectations: readonly Expectation[] }) {
  return (
    <ul class="unmet">
      {expectations
        .filter(({ met }) => !met)
        .map((each) => (
          <li key={each.code}>{expectationWords(each)}</li>
        ))}
    </ul>
  );
}

function ReadButton({ onRead }: { onRead: (from: HTMLElement) => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useKey('read', () => button.current && onRead(button.current));
  return (
    <button
      ref={button}
      type="button"
      class="button problem-button"
      aria-keyshortcuts={KEYS.read.key}
      onClick={(event) => onRead(event.currentTarget)}
    >
      {t('readTitle')}
      <Kbd of="read" />
    </button>
  );
}
