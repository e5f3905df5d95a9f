import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../../src/account/note.js';
import { plainWords } from '../../../src/account/plain-words.js';
import { t } from '../../platform/i18n.js';
import type { AccountView } from '../../platform/messages.js';
import type { Drafts } from '../drafts.js';
import { KeyButton } from '../KeyButton.js';
import { Kbd } from '../keys/Kbd.js';
import { keepFocus } from '../keys/keep-focus.js';
import { useKey } from '../keys/use-key.js';
import { More } from '../More.js';
import type { SidebarActions } from '../model.js';
import { newId } from '../new-id.js';
import { Section } from '../Section.js';
import { useDeeds } from '../use-deeds.js';
import { FoundNotes } from './FoundNotes.js';
import { NoteEditor } from './NoteEditor.js';

/** So many are shown before "Show more". */
const SHOWN = 3;

interface NotesProps {
  readonly view: AccountView;
  readonly drafts: Drafts;
  readonly actions: SidebarActions;
  readonly now: number;
}

/** The influence notes: one is begun at the top, the others stand below it, each edited where it stands. */
export function Notes({ view, drafts, actions, now }: NotesProps) {
  const { key, notes = [] } = view;
  const [begun, setBegun] = useState(() => newId());
  const [all, setAll] = useState(false);
  const [query, setQuery] = useState<string>();
  const { perform, bar } = useDeeds();
  const composer = useRef<HTMLTextAreaElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState(false);
  const byId = new Map(notes.map((note) => [note.id, note]));
  useKey('note', () => {
    if (query === undefined && !byId.has(begun)) {
      composer.current?.focus();
      return;
    }
    setQuery(undefined);
    if (byId.has(begun)) setBegun(newId());
    setWanted(true);
  });
  useKey('findNote', () => setQuery(query ?? ''));
  useKey('back', () => setQuery(undefined), query !== undefined);
  // Before the next key, not after the next frame: what is typed at once must not be lost.
  useLayoutEffect(() => {
    if (wanted) composer.current?.focus();
    setWanted(false);
  }, [wanted]);
  useLayoutEffect(() => search.current?.focus(), [query === undefined]);

  const unsaved = drafts.notesOf(key).filter((id) => id !== begun && !byId.has(id));
  const words = plainWords(query ?? '')
    .trim()
    .split(' ')
    .filter(Boolean);
  const others = notes
    .filter(({ id, text }) => id !== begun && fits(text, words))
    .sort((a, b) => b.writtenAt - a.writtenAt)
    .map(({ id }) => id);
  const shown = all || query !== undefined ? others : others.slice(0, SHOWN);
  const restore = (note: Note) => () => actions.send('note/restore', { key, note });

  return (
    <Section
      title={t('noteHeading')}
      action={
        <span class="section-actions">
          <More shown={SHOWN} all={others.length} open={all} onToggle={() => setAll(!all)} />
          <KeyButton
            of="findNote"
            class="text-button"
            aria-expanded={query !== undefined}
            onClick={() => setQuery(query === undefined ? '' : undefined)}
          >
            {t('noteFind')}
          </KeyButton>
          <Kbd of="note" />
        </span>
      }
    >
      {query !== undefined && (
        <input
          ref={search}
          type="search"
          class="field"
          value={query}
          maxLength={200}
          aria-label={t('noteFind')}
          placeholder={t('noteFindExample')}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {bar}
      <ul class="notes">
        {[begun, ...unsaved, ...shown].map((id) => (
          <li key={id} hidden={query !== undefined && id === begun}>
            <NoteEditor
              accountKey={key}
              id={id}
              note={byId.get(id)}
              drafts={drafts}
              actions={actions}
              now={now}
              {...(id === begun && { field: composer })}
              onLeft={(before, text) => {
                if (before && text.trim() !== '')
                  void perform(async () => {}, { words: t('noteEdited'), undo: restore(before) });
                if (before && text.trim() === '')
                  void perform(async () => {}, { words: t('noteDeleted'), undo: restore(before) });
                if (id === begun && text.trim() !== '') setBegun(newId());
              }}
              onDelete={(note) =>
                void keepFocus(
                  perform(() => actions.send('note/set', { key, id, text: '' }), {
                    words: t('noteDeleted'),
                    undo: restore(note),
                  }),
                )
              }
            />
          </li>
        ))}
      </ul>
      {query !== undefined && words.length > 0 && (
        <>
          {shown.length === 0 && <p class="empty">{t('noteNoneHere')}</p>}
          <FoundNotes of={key} text={query} actions={actions} now={now} />
        </>
      )}
    </Section>
  );
}

function fits(text: string, words: readonly string[]): boolean {
  const plain = plainWords(text);
  return words.every((word) => plain.includes(` ${word}`));
}
