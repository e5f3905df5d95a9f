import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.js';
import { Kbd } from '../keys/Kbd.js';
import { KEYS } from '../keys/map.js';
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
    <button
      type="button"
      class="button first call-button"
      aria-keyshortcuts={KEYS.call.key}
      disabled={busy}
      onClick={start}
    >
      {t('callStart')}
      <Kbd of="call" />
    </button>
  );
}
