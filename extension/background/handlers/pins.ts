import type { Handlers } from '../../platform/messages.js';
import type { PinRequests } from '../../platform/requests/pins.js';
import type { Services } from './services.js';

/** Sets and removes pins; a pin's tier counts at once, so the account is judged again. */
export function pinHandlers({ book, keeper, now }: Services): Handlers<PinRequests> {
  return {
    'pin/set': async ({ key, reason }) => {
      await book.pins.set(key, { reason, from: now() });
      return keeper.judgeAgain(key);
    },
    'pin/remove': async ({ key }) => {
      await book.pins.set(key, undefined);
      return keeper.judgeAgain(key);
    },
  };
}
