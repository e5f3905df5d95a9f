import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.js';
import type { EarlierCall } from '../../platform/requests/calls.js';
import { dayOf } from '../format/date.js';
import { minutes } from '../format/duration.js';
import { KeyButton } from '../KeyButton.js';
import { useFocused } from '../keys/use-focused.js';
import { useLineKey } from '../keys/use-key.js';
import { copyText } from '../read/copy.js';
import { CallSummary } from './CallSummary.js';
import { outcomeWords, summaryOf } from './words.js';

interface EarlierCallLineProps {
  readonly earlier: EarlierCall;
  readonly now: number;
  readonly onRemove: () => void;
}

/** One earlier call in a line: when, by which playbook, what came of it; its summary on request. */
export function EarlierCallLine({ earlier, now, onRemove }: EarlierCallLineProps) {
  const { call, playbook } = earlier;
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState<'no' | 'yes' | 'selected'>('no');
  const { focused, watch } = useFocused();
  const text = summaryOf(call, now);
  const copy = () => {
    setOpen(true);
    void copyText(text).then((done) => setCopied(done ? 'yes' : 'selected'));
  };
  useLineKey('copy', copy, focused);
  useLineKey('remove', onRemove, focused);
  const about = [
    call.person?.name,
    playbook,
    minutes((call.endedAt ?? call.startedAt) - call.startedAt),
  ].filter(Boolean);
  return (
    <li {...watch}>
      <button
        type="button"
        class="earlier-line"
        data-line
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
          setCopied('no');
        }}
      >
        <span class="earlier-day">{dayOf(call.startedAt, now)}</span>
        <span class="earlier-about">{about.join(' · ')}</span>
        {call.outcome && (
          <span class={`earlier-outcome ${call.outcome}`}>{outcomeWords(call.outcome)}</span>
        )}
      </button>
      {open && (
        <div class="earlier-whole">
          <CallSummary text={text} selected={copied === 'selected'} />
          <p class="earlier-deeds">
            <KeyButton of="copy" class="button small" onClick={copy}>
              {t('callCopy')}
            </KeyButton>
            <KeyButton of="remove" class="button small" onClick={onRemove}>
              {t('earlierRemove')}
            </KeyButton>
            <span role="status" class="small">
              {copied === 'yes' && <span class="saved">{t('callCopied')}</span>}
              {copied === 'selected' && t('callSelected')}
            </span>
          </p>
        </div>
      )}
    </li>
  );
}
