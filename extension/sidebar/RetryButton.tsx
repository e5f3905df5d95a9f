import { t } from '../platform/i18n.js';
import { Kbd } from './keys/Kbd.js';
import { KEYS } from './keys/map.js';
import { useKey } from './keys/use-key.js';

/** Tries again what failed. */
export function RetryButton(props: { readonly class: string; readonly onRetry: () => void }) {
  useKey('retry', props.onRetry);
  return (
    <button
      type="button"
      class={props.class}
      aria-keyshortcuts={KEYS.retry.key}
      onClick={props.onRetry}
    >
      {t('tryAgain')}
      <Kbd of="retry" />
    </button>
  );
}
