import type { Handlers } from '../../platform/messages.js';
import type { ReadingRequests } from '../../platform/requests/reading.js';
import type { Services } from './services.js';

/** Takes in what was read, and gives what is stored. */
export function readingHandlers({ keeper, prover }: Services): Handlers<ReadingRequests> {
  return {
    'view/get': ({ key }) => keeper.view(key),
    'reading/publish': async ({ reading }) => {
      const view = await keeper.publish(reading);
      prover?.soon(reading.key);
      return view;
    },
    'list/publish': async ({ readings }) => {
      const ranked = await keeper.publishList(readings);
      const [first] = readings;
      if (first) prover?.soon(first.key);
      return ranked;
    },
  };
}
