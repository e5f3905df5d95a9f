import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CallNote, MAX_CALL_NOTE } from '../../../src/account/call.js';
import { t } from '../../platform/i18n.js';
import { Kbd } from '../keys/Kbd.js';
import { KEYS } from '../keys/map.js';
import { useKey } from '../keys/use-key.js';

interface NoteLineProps {
  readonly notes: readonly CallNote[];
  /** `last` once the line is done: it is stored at once. */
  readonly onNote: (id: string, text: string, last: boolean) => void;
  /** Where the focus goes when the line is done. */
  readonly home: RefObject<HTMLElement | null>;
}

/** What was written down, and a line for more: `n`, type, Enter, and the checklist has the keys again. */
export function NoteLine({ notes, onNote, home }: NoteLineProps) {
  const [id, setId] = useState(newId);
  const field = useRef<HTMLInputElement>(null);
  const line = notes.find((note) => note.id === id);
  const [text, setText] = useState(line?.text ?? '');
  useKey('callNote', () => field.current?.focus());
  // An old line that is changed stands in the field before the next key.
  useLayoutEffect(() => {
    setText(line?.text ?? '');
  }, [id]);

  function done(): void {
    onNote(id, text, true);
    setId(newId());
    setText('');
  }
  return (
    <div class="call-notes">
      <ul>
        {notes
          .filter((note) => note.id !== id)
          .map((note) => (
            <li key={note.id}>
              <button
                type="button"
                class="call-note"
                title={t('callNoteEdit')}
                onClick={() => {
                  if (text.trim()) onNote(id, text, true);
                  setId(note.id);
                  field.current?.focus();
                }}
              >
                {note.text}
              </button>
            </li>
          ))}
      </ul>
      <div class="call-note-line">
        <input
          ref={field}
          class="field"
          value={text}
          maxLength={MAX_CALL_NOTE}
          placeholder={t('callNotePlaceholder')}
          aria-label={t('callNote')}
          aria-keyshortcuts={KEYS.callNote.key}
          autocomplete="off"
          onInput={(event) => {
            setText(event.currentTarget.value);
            onNote(id, event.currentTarget.value, false);
          }}
          onBlur={() => onNote(id, text, true)}
          onKeyDown={(event) => {
            if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
            event.preventDefault();
            done();
            home.current?.focus();
          }}
        />
        <Kbd of="callNote" />
      </div>
    </div>
  );
}

function newId(): string {
  return crypto.randomUUID();
}
