import { orgText } from '../../../src/account/record-key.js';
import type { Handlers } from '../../platform/messages.js';
import type { PlayRequests } from '../../platform/requests/plays.js';
import type { Services } from './services.js';

/** Keeps what is said of plays; the next step must not name one put aside, so the account is judged again. */
export function playHandlers({ book, keeper, now }: Services): Handlers<PlayRequests> {
  return {
    'play/mark': async ({ key, play, mark }) => {
      await book.marks.set(key, play, mark && { ...mark, play, at: now() });
      return keeper.judgeAgain(key);
    },
    'proof/get': async ({ key }) => {
      const kept = await book.proofs.get(orgText(key));
      return kept ? { kept } : {};
    },
  };
}
