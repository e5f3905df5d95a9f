import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.js';
import { KeyButton } from '../KeyButton.js';
import { useKey } from '../keys/use-key.js';

/** Starts a call by one key. Rejections of `onStart` are the caller's to show. */
export function CallButton({ onStart }: { onStart: () => Promise<void> }) {
  const [busy, setBusy] = useState(false);
  const start = () => {
    setBusy(true);
    void onStart().finally(() => setBusy(false));
  };
  useKey('call', start, !busy);
  return (
    <KeyButton of="call" class="button first call-button" disabled={busy} onClick={start}>
      {t('callStart')}
    </KeyButton>
  );
}
