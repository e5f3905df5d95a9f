import { useState } from 'preact/hooks';
import type { Brief } from '../../src/account/brief.js';
import { hasEnded, lastDayOf, type Pin } from '../../src/account/pin.js';
import { disagreementOf } from '../../src/account/pins.js';
import { t } from '../platform/i18n.js';
import { day, dayOf } from './format/date.js';
import { Icon } from './Icon.js';
import { KeyButton } from './KeyButton.js';
import { Kbd } from './keys/Kbd.js';
import { KEYS } from './keys/map.js';
import { useKey } from './keys/use-key.js';
import { copyText } from './read/copy.js';
import { pinLineWords } from './words/pin.js';
import { tierName } from './words/tier.js';

interface PinCardProps {
  readonly pin: Pin;
  /** Another pin in force that says something else. */
  readonly conflict: Pin | undefined;
  readonly brief: Brief | undefined;
  readonly now: number;
  /** Opens the form, to renew or change it; where that can be done by keys, the pin is copied by one too. */
  readonly onChange?: () => void;
}

/** A pin as everybody reads it: what, why, who and until when; whether the numbers agree; and as a line to paste. */
export function PinCard({ pin, conflict, brief, now, onChange }: PinCardProps) {
  const ended = hasEnded(pin, now);
  const disagreement = ended ? undefined : disagreementOf(pin, brief?.history);
  // In one text: a paragraph each would push the glance below it out of sight.
  const warnings = [
    disagreement &&
      t('pinDisagrees', tierName(disagreement.computed), dayOf(disagreement.since || now, now)),
    conflict?.tier && conflictWords(conflict, conflict.tier),
  ].filter(Boolean);
  return (
    <div class={ended ? 'pinned ended' : 'pinned'}>
      <Icon name="star" size={12} />
      <div class="pin-words">
        <p>
          {pin.tier && <strong>{tierName(pin.tier)} · </strong>}
          {pin.reason && <bdi class="reason">{pin.reason}</bdi>}
          {pin.reason && pin.note && ' · '}
          {pin.note && <bdi class="pin-note">{pin.note}</bdi>}
        </p>
        <div class="pin-meta">
          <p>{metaOf(pin, now)}</p>
          <CopyLine pin={pin} hasKey={onChange !== undefined} />
        </div>
        {warnings.length > 0 && <p class="warn">{warnings.join(' · ')}</p>}
        {ended && (
          <p class="warn">
            {t('pinEnded', day(lastDayOf(pin.until ?? now), now))}{' '}
            {onChange && (
              <KeyButton of="pin" class="text-button" onClick={onChange}>
                {t('pinRenewOrRemove')}
              </KeyButton>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

/** Who pinned, since when, and until when, as far as each is known. */
function metaOf(pin: Pin, now: number): string {
  const ofPage = pin.origin === 'page' && t('pinOnPage');
  const ofAdmin = pin.origin === 'admin' && t('pinByAdmin');
  const since = pin.from > 0 && t('pinnedSince', dayOf(pin.from, now));
  const until =
    pin.until !== undefined &&
    !hasEnded(pin, now) &&
    t('pinUntilDay', day(lastDayOf(pin.until), now));
  return [pin.by, ofPage, ofAdmin, since, until].filter(Boolean).join(' · ');
}

function conflictWords(conflict: Pin, tier: NonNullable<Pin['tier']>): string {
  const key = conflict.origin === 'admin' ? 'pinConflictAdmin' : 'pinConflictPage';
  return t(key, tierName(tier));
}

/** Puts the pin on the clipboard as a line for any text field of the CRM; shows the line where it cannot. */
function CopyLine({ pin, hasKey }: { pin: Pin; hasKey: boolean }) {
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle');
  const line = () => pinLineWords(pin);
  const copy = () => void copyText(line()).then((done) => setState(done ? 'copied' : 'shown'));
  useKey('copy', copy, hasKey);
  return (
    <>
      {' '}
      <button
        type="button"
        class="text-button"
        title={t('pinCopyHint')}
        aria-keyshortcuts={hasKey ? KEYS.copy.key : undefined}
        onClick={copy}
      >
        {t('pinCopy')}
        {hasKey && <Kbd of="copy" />}
      </button>
      <span role="status" class="saved">
        {state === 'copied' && t('pinCopied')}
      </span>
      {state === 'shown' && (
        <input
          class="field"
          readOnly
          value={line()}
          aria-label={t('pinCopyHint')}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
