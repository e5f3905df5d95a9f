import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_NOTE, type Note } from '../../../src/account/note.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import { t } from '../../platform/i18n.js';
import type { Drafts } from '../drafts.js';
import { moment } from '../format/date.js';
import { IconButton } from '../IconButton.js';
import { KEYS } from '../keys/map.js';
import { useFocused } from '../keys/use-focused.js';
import { useLineKey } from '../keys/use-key.js';
import type { SidebarActions } from '../model.js';
import { NoteSaver, type SaveState } from '../note-saver.js';
import { RetryButton } from '../RetryButton.js';
import { failureLine, failureWords } from '../words/problem.js';

interface NoteEditorProps {
  readonly accountKey: RecordKey;
  readonly id: string;
  /** As it is stored; absent for one that is being begun. */
  readonly note: Note | undefined;
  readonly drafts: Drafts;
  readonly actions: SidebarActions;
  readonly now: number;
  readonly field?: Ref<HTMLTextAreaElement>;
  /** Left with another text than it had when it was entered; `before` is absent where it was new. */
  readonly onLeft: (before: Note | undefined, text: string) => void;
  readonly onDelete: (note: Note) => void;
}

/** One note: saved while it is typed, never lost when saving fails. One instance a note. */
export function NoteEditor(props: NoteEditorProps) {
  const { accountKey, id, note, drafts, actions, now, onLeft, onDelete } = props;
  const stored = note?.text ?? '';
  const [text, setText] = useState(() => drafts.get(accountKey, id) ?? stored);
  const [state, setState] = useState<SaveState>({ kind: 'kept' });
  const entered = useRef<Note>(undefined);
  const [saver] = useState(
    () =>
      new NoteSaver(stored, {
        onState: setState,
        save: async (next) => {
          await actions.send('note/set', { key: accountKey, id, text: next });
          drafts.stored(accountKey, id, next);
        },
      }),
  );

  // An empty text removes the note: not while somebody may be about to write it anew.
  const changed = (typed: string) => saver.change(typed, { wait: typed.trim() === '' });

  // A text that could not be stored when the account was last on screen is tried again.
  useEffect(() => {
    const draft = drafts.get(accountKey, id);
    if (draft !== undefined && draft !== stored) changed(draft);
  }, []);
  useEffect(() => {
    if (saver.adopt(stored)) setText(stored);
  }, [stored]);
  useEffect(() => {
    const flush = () => saver.flush();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      saver.flush();
    };
  }, []);

  const { focused, watch } = useFocused();
  useLineKey('remove', () => note && onDelete(note), focused, note !== undefined);
  const label = note ? t('noteOf', moment(note.writtenAt, now)) : t('noteHeading');
  return (
    <>
      <textarea
        ref={props.field ?? null}
        class={note ? 'field note' : 'field'}
        rows={note ? 1 : 2}
        maxLength={MAX_NOTE}
        value={text}
        placeholder={t('notePlaceholder')}
        aria-label={label}
        aria-keyshortcuts={note ? undefined : KEYS.note.key}
        onFocus={() => {
          entered.current = note;
        }}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          setText(typed);
          drafts.keep(accountKey, id, typed);
          changed(typed);
        }}
        onBlur={() => {
          saver.flush();
          if (text !== (entered.current?.text ?? '')) onLeft(entered.current, text);
        }}
      />
      <div class="note-foot" {...watch}>
        <NoteState state={state} note={note} now={now} onRetry={() => saver.flush()} />
        {note && (
          <IconButton
            of="remove"
            icon="close"
            size={12}
            class="small-icon"
            label={t('noteDelete', moment(note.writtenAt, now))}
            line
            onPress={() => onDelete(note)}
          />
        )}
      </div>
    </>
  );
}

/** Who wrote it when, as `Ana Souza · 3 Nov 14:03 · changed today 9:12`. */
function writtenWords(note: Note, now: number): string {
  const written = moment(note.writtenAt, now);
  const changed =
    note.changedAt > note.writtenAt ? t('noteChanged', moment(note.changedAt, now)) : undefined;
  return [note.by, written, changed === written ? undefined : changed].filter(Boolean).join(' · ');
}

function NoteState(props: {
  state: SaveState;
  note: Note | undefined;
  now: number;
  onRetry: () => void;
}) {
  const { state, note, now } = props;
  switch (state.kind) {
    case 'kept':
      return <p class="field-state">{note && writtenWords(note, now)}</p>;
    case 'unsaved':
      return <p class="field-state">{t('noteUnsaved')}</p>;
    case 'saving':
      return <p class="field-state">{t('noteSaving')}</p>;
    case 'saved':
      return (
        <p class="field-state" role="status">
          <span class="saved">{t('noteSaved')}</span>
        </p>
      );
    case 'failed': {
      const words = failureWords(state.failure);
      return (
        <div class="field-state" role="alert">
          <span class="failed">{failureLine('noteFailed', state.failure)}</span>
          {words.canRetry && <RetryButton class="text-button" onRetry={props.onRetry} />}
        </div>
      );
    }
  }
}
