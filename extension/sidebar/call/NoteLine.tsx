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

/**
 * What was written down, and a line for more: `n`, type, Enter, and the checklist has the keys again.
 * Arrow up from there changes what was written before.
 */
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

  function go(to: string): void {
    if (text.trim()) onNote(id, text, true);
    setId(to);
  }
  /** To the line above the one in the field, or below it; below the last is a new one. */
  function step(by: -1 | 1): void {
    const at = notes.findIndex((note) => note.id === id);
    if (at < 0 && by > 0) return;
    const to = at < 0 ? notes.at(-1) : notes[at + by];
    if (to) go(to.id);
    else if (by > 0) go(newId());
  }
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
                aria-keyshortcuts="ArrowUp"
                onClick={() => {
                  go(note.id);
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
            if (event.isComposing) return;
            if (event.key === 'ArrowUp') step(-1);
            else if (event.key === 'ArrowDown') step(1);
            else if (event.key === 'Enter' || event.key === 'Escape') {
              done();
              home.current?.focus();
            } else return;
            event.preventDefault();
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
