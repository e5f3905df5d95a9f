import type { Handlers } from '../../platform/messages.js';
import type { NoteRequests } from '../../platform/requests/notes.js';
import type { Services } from './services.js';

/** Keeps what users write down. */
export function noteHandlers({ book, keeper, now }: Services): Handlers<NoteRequests> {
  return {
    'note/set': async ({ key, text }) => {
      const note = text.trim() === '' ? undefined : { text, changedAt: now() };
      await book.notes.set(key, note);
      return keeper.view(key);
    },
  };
}
