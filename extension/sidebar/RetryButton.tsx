import { t } from '../platform/i18n.js';
import { KeyButton } from './KeyButton.js';
import { useKey } from './keys/use-key.js';

/** Tries again what failed. */
export function RetryButton(props: { readonly class: string; readonly onRetry: () => void }) {
  useKey('retry', props.onRetry);
  return (
    <KeyButton of="retry" class={props.class} onClick={props.onRetry}>
      {t('tryAgain')}
    </KeyButton>
  );
}
