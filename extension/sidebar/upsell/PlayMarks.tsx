import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Play } from '../../../src/account/brief.js';
import { MAX_REASON } from '../../../src/account/notes.js';
import type { PlayMark } from '../../../src/account/play-mark.js';
import { t } from '../../platform/i18n.js';
import type { FailureName } from '../../platform/messages.js';
import { FailureLine } from '../FailureLine.js';
import { failureName } from '../failure.js';
import { useKey } from '../keys/use-key.js';
import type { Mark } from './mark.js';

interface PlayMarksProps {
  readonly play: Play;
  readonly mark: PlayMark | undefined;
  readonly onMark: Mark;
}

/** Says what became of a play: offered, won, lost, or dismissed with a reason. */
export function PlayMarks({ play, mark, onMark }: PlayMarksProps) {
  const [dismissing, setDismissing] = useState(false);
  const [failure, setFailure] = useState<FailureName>();
  const tell = (next: Parameters<Mark>[1]) => {
    setFailure(undefined);
    onMark(play, next).catch((cause) => setFailure(failureName(cause)));
  };
  return (
    <>
      {dismissing ? (
        <DismissForm
          onDismiss={(reason) => tell({ state: 'dismissed', reason })}
          onCancel={() => setDismissing(false)}
        />
      ) : (
        <div class="marks">
          {mark?.state === 'offered' ? (
            <button type="button" class="button" onClick={() => tell(undefined)}>
              {t('markNotOffered')}
            </button>
          ) : (
            <button type="button" class="button" onClick={() => tell({ state: 'offered' })}>
              {t('markOffered')}
            </button>
          )}
          <button type="button" class="button" onClick={() => tell({ state: 'won' })}>
            {t('markWon')}
          </button>
          <button type="button" class="button" onClick={() => tell({ state: 'lost' })}>
            {t('markLost')}
          </button>
          <button type="button" class="button" onClick={() => setDismissing(true)}>
            {t('markDismiss')}
          </button>
        </div>
      )}
      <FailureLine failure={failure} notDone="notStored" />
    </>
  );
}

function DismissForm(props: { onDismiss: (reason: string) => void; onCancel: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  useKey('back', props.onCancel);
  return (
    <form
      class="dismiss"
      onSubmit={(event) => {
        event.preventDefault();
        props.onDismiss(field.current?.value.trim() ?? '');
      }}
    >
      <label>
        {t('dismissReason')}
        <input
          ref={field}
          class="field"
          maxLength={MAX_REASON}
          placeholder={t('dismissExample')}
          autocomplete="off"
        />
      </label>
      <div class="marks">
        <button type="submit" class="button first">
          {t('dismissDo')}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
