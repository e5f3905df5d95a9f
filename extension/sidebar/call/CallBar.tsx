import type { Call } from '../../../src/account/call.js';
import { t } from '../../platform/i18n.js';
import { KeyButton } from '../KeyButton.js';
import { useKey } from '../keys/use-key.js';
import { CallTimer } from './CallTimer.js';
import { calledWords } from './called-words.js';

/** A slim bar while a call runs and is not on screen: with whom, how long, and the way back. */
export function CallBar({ call, onBack }: { call: Call; onBack: () => void }) {
  useKey('callBack', onBack);
  return (
    <KeyButton of="callBack" class="call-bar" title={t('callBack')} onClick={onBack}>
      <span class="call-dot" aria-hidden="true" />
      <span class="call-bar-who">{t('callRunning', calledWords(call))}</span>
      <CallTimer call={call} />
      <span class="hidden">{t('callBack')}</span>
    </KeyButton>
  );
}
