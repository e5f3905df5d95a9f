import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Play } from '../../../src/account/brief.js';
import { MAX_REASON } from '../../../src/account/notes.js';
import type { PlayMark } from '../../../src/account/play-mark.js';
import { t } from '../../platform/i18n.js';
import type { FailureName } from '../../platform/messages.js';
import { FailureLine } from '../FailureLine.js';
import { FormButtons } from '../FormButtons.js';
import { failureName } from '../failure.js';
import { KeyButton } from '../KeyButton.js';
import { Kbd } from '../keys/Kbd.js';
import { keepFocus } from '../keys/keep-focus.js';
import { KEYS } from '../keys/map.js';
import { useKey, useLineKey } from '../keys/use-key.js';
import type { Mark } from './mark.js';

interface PlayMarksProps {
  readonly play: Play;
  readonly mark: PlayMark | undefined;
  readonly onMark: Mark;
  /** Whether the play's line has the focus: then a key says it. */
  readonly focused: boolean;
}

/** In the order of their keys. */
const STATES = ['offered', 'won', 'lost'] as const;
const WORDS = { offered: 'markOffered', won: 'markWon', lost: 'markLost' } as const;

/** Says what became of a play: offered, won, lost, or dismissed with a reason. */
export function PlayMarks({ play, mark, onMark, focused }: PlayMarksProps) {
  const [dismissing, setDismissing] = useState(false);
  const [failure, setFailure] = useState<FailureName>();
  const marks = useRef<HTMLDivElement>(null);
  const tell = (next: Parameters<Mark>[1]) => {
    setFailure(undefined);
    keepFocus(onMark(play, next)).catch((cause) => setFailure(failureName(cause)));
  };
  const isOffered = mark?.state === 'offered';
  const say = {
    offered: () => tell(isOffered ? undefined : { state: 'offered' }),
    won: () => tell({ state: 'won' }),
    lost: () => tell({ state: 'lost' }),
  };
  useLineKey(
    'mark',
    (key) => say[STATES[KEYS.mark.key.indexOf(key as 'o')] ?? 'offered'](),
    focused,
  );
  useLineKey(
    'remove',
    () => {
      const line = marks.current?.closest('details');
      if (line) line.open = true;
      setDismissing(true);
    },
    focused && !dismissing,
  );
  return (
    <div ref={marks}>
      {dismissing ? (
        <DismissForm
          onDismiss={(reason) => tell({ state: 'dismissed', reason })}
          onCancel={() => {
            setDismissing(false);
            marks.current?.closest('details')?.querySelector('summary')?.focus();
          }}
        />
      ) : (
        <div class="marks">
          {STATES.map((state, at) => (
            <button
              key={state}
              type="button"
              class="button"
              aria-keyshortcuts={KEYS.mark.key[at]}
              onClick={say[state]}
            >
              {t(state === 'offered' && isOffered ? 'markNotOffered' : WORDS[state])}
              <Kbd of="mark" only={KEYS.mark.key[at] ?? ''} />
            </button>
          ))}
          <KeyButton of="remove" class="button" onClick={() => setDismissing(true)}>
            {t('markDismiss')}
          </KeyButton>
        </div>
      )}
      <FailureLine failure={failure} notDone="notStored" />
    </div>
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
      <FormButtons save={t('dismissDo')} onCancel={props.onCancel} />
    </form>
  );
}
