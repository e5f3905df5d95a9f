import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MAX_REASON, type Pin } from '../../src/account/notes.js';
import { t } from '../platform/i18n.js';
import type { FailureName } from '../platform/messages.js';
import { failureName } from './failure.js';
import { failureWords } from './words/problem.js';

interface PinFormProps {
  readonly pin: Pin | undefined;
  readonly onPin: (reason: string) => Promise<void>;
  readonly onUnpin: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for the reason of a pin; Enter pins, Escape leaves all as it was. */
export function PinForm({ pin, onPin, onUnpin, onClose }: PinFormProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureName>();
  const field = useRef<HTMLInputElement>(null);
  // Before the next key, not after the next frame: what is typed at once must not be lost.
  useLayoutEffect(() => field.current?.focus(), []);

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
        if (!busy) void finish(onPin(field.current?.value.trim() ?? ''));
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
          defaultValue={pin?.reason ?? ''}
          maxLength={MAX_REASON}
          placeholder={t('pinReasonExample')}
          autocomplete="off"
        />
      </label>
      {failure && (
        <p class="failed small" role="alert">
          {t('pinFailed')}. {failureWords(failure).title}. {failureWords(failure).wayOut}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button first">
          {t(pin ? 'pinUpdate' : 'pinSave')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('cancel')}
        </button>
        {pin && (
          <button type="button" class="button away" onClick={() => void finish(onUnpin())}>
            {t('unpin')}
          </button>
        )}
      </div>
    </form>
  );
}
