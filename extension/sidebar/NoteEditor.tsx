import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_NOTE, type Note } from '../../src/account/notes.js';
import type { RecordKey } from '../../src/account/record-key.js';
import { t } from '../platform/i18n.js';
import type { Drafts } from './drafts.js';
import { moment } from './format/date.js';
import { Kbd } from './keys/Kbd.js';
import { KEYS } from './keys/map.js';
import { useKey } from './keys/use-key.js';
import type { SidebarActions } from './model.js';
import { NoteSaver, type SaveState } from './note-saver.js';
import { Section } from './Section.js';
import { failureLine, failureWords } from './words/problem.js';

interface NoteEditorProps {
  readonly accountKey: RecordKey;
  readonly note: Note | undefined;
  readonly drafts: Drafts;
  readonly saveNote: SidebarActions['saveNote'];
  readonly now: number;
}

/** The influence note: saved while it is typed, never lost when saving fails. One instance an account. */
export function NoteEditor({ accountKey, note, drafts, saveNote, now }: NoteEditorProps) {
  const stored = note?.text ?? '';
  const [text, setText] = useState(() => drafts.get(accountKey) ?? stored);
  const [state, setState] = useState<SaveState>({ kind: 'kept' });
  const [saver] = useState(
    () =>
      new NoteSaver(stored, {
        onState: setState,
        save: async (next) => {
          await saveNote(next, accountKey);
          drafts.stored(accountKey, next);
        },
      }),
  );

  const field = useRef<HTMLTextAreaElement>(null);
  useKey('note', () => field.current?.focus());

  // A text that could not be stored when the account was last on screen is tried again.
  useEffect(() => {
    const draft = drafts.get(accountKey);
    if (draft !== undefined && draft !== stored) saver.change(draft);
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

  return (
    <Section title={t('noteHeading')} action={<Kbd of="note" />}>
      <textarea
        ref={field}
        aria-keyshortcuts={KEYS.note.key}
        class="field"
        rows={3}
        maxLength={MAX_NOTE}
        value={text}
        placeholder={t('notePlaceholder')}
        aria-label={t('noteHeading')}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          setText(typed);
          drafts.keep(accountKey, typed);
          saver.change(typed);
        }}
        onBlur={() => saver.flush()}
      />
      <NoteState state={state} note={note} now={now} onRetry={() => saver.flush()} />
    </Section>
  );
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
      return <p class="field-state">{note && t('noteChanged', moment(note.changedAt, now))}</p>;
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
      return (
        <div class="field-state" role="alert">
          <span class="failed">{failureLine('noteFailed', state.failure)}</span>
          {failureWords(state.failure).canRetry && (
            <button type="button" class="text-button" onClick={props.onRetry}>
              {t('tryAgain')}
            </button>
          )}
        </div>
      );
    }
  }
}
