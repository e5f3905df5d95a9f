import { useRef, useState } from 'preact/hooks';
import { parseCalendarDate } from '../../src/account/calendar-date.js';
import { hasEnded, lastDayOf, MAX_PIN_NOTE, MAX_REASON, type Pin } from '../../src/account/pin.js';
import type { PinWords } from '../../src/account/set-pin.js';
import { TIERS } from '../../src/account/tier.js';
import { t } from '../platform/i18n.js';
import type { FailureName } from '../platform/messages.js';
import { FailureLine } from './FailureLine.js';
import { FormButtons } from './FormButtons.js';
import { failureName } from './failure.js';
import { useFirstFocus } from './later/hold.js';
import { tierName } from './words/tier.js';

interface PinFormProps {
  readonly pin: Pin | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly onPin: (words: PinWords) => Promise<void>;
  readonly onUnpin: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for the reason of a pin, and for more where it is wanted; Enter pins, Escape leaves all as it was. */
export function PinForm({ pin, now, onPin, onUnpin, onClose }: PinFormProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureName>();
  const [tier, setTier] = useState<string>(pin?.tier ?? '');
  const field = useRef<HTMLInputElement>(null);
  useFirstFocus(field);
  const own = pin !== undefined && pin.origin === undefined;
  const ended = pin !== undefined && hasEnded(pin, now);

  async function finish(action: Promise<void>): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      await action;
      onClose();
    } catch (error) {
      setFailure(failureName(error));
      setBusy(false);
    }
  }

  return (
    <form
      class="pin-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void finish(onPin(wordsOf(event.currentTarget)));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <label>
        {t('pinReason')}
        <input
          ref={field}
          class="field"
          name="reason"
          defaultValue={pin?.reason ?? ''}
          maxLength={MAX_REASON}
          placeholder={t('pinReasonExample')}
          autocomplete="off"
        />
      </label>
      <details class="pin-more" open={pin?.tier !== undefined || pin?.until !== undefined || ended}>
        <summary>{t('pinMore')}</summary>
        <div class="pin-pair">
          <label>
            {t('tierHeading')}
            <select
              class="field"
              name="tier"
              value={tier}
              onChange={(event) => setTier(event.currentTarget.value)}
            >
              <option value="">{t('pinTierComputed')}</option>
              {TIERS.map((each) => (
                <option key={each} value={each}>
                  {tierName(each)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('pinUntil')}
            <input
              class="field"
              type="date"
              name="until"
              min={lastDayOf(now + 1)}
              defaultValue={pin?.until === undefined || ended ? '' : lastDayOf(pin.until)}
            />
          </label>
        </div>
        <label>
          {t('pinNote')}
          <textarea
            class="field"
            name="note"
            rows={2}
            maxLength={MAX_PIN_NOTE}
            defaultValue={pin?.note ?? ''}
          />
        </label>
      </details>
      <FailureLine failure={failure} notDone="pinFailed" />
      <FormButtons save={t(ended ? 'pinRenew' : own ? 'pinUpdate' : 'pinSave')} onCancel={onClose}>
        {own && (
          <button type="button" class="button away" onClick={() => void finish(onUnpin())}>
            {t('unpin')}
          </button>
        )}
      </FormButtons>
    </form>
  );
}

/** What stands in the form; what was left empty is not said. */
function wordsOf(form: HTMLFormElement): PinWords {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const tier = TIERS.find((each) => each === text('tier'));
  const until = parseCalendarDate(text('until'));
  const note = text('note');
  return {
    reason: text('reason'),
    ...(tier ? { tier } : {}),
    ...(until ? { until } : {}),
    ...(note ? { note } : {}),
  };
}
