import { interpret } from '../../../src/crm/interpret.js';
import type { Handlers } from '../../platform/messages.js';
import type { ReadingRequests } from '../../platform/requests/reading.js';
import type { Services } from './services.js';

/** Makes facts of what was read, takes them in, and gives what is stored. */
export function readingHandlers({ keeper, prover, meanings }: Services): Handlers<ReadingRequests> {
  return {
    'view/get': ({ key }) => keeper.view(key),
    'reading/publish': async ({ raw }) => {
      const [reading] = interpret(raw, { meanings: await meanings(raw.key.org) });
      if (!reading) throw new Error(`No reader interprets ${raw.object} of ${raw.key.crm}`);
      const view = await keeper.publish(reading);
      prover?.soon(reading.key);
      return { ...view, expectations: reading.expectations };
    },
    'list/publish': async ({ raw }) => {
      // Fields that only the user knows the meaning of stand on accounts' own pages.
      const readings = interpret(raw, { meanings: {} });
      const ranked = await keeper.publishList(readings);
      const [first] = readings;
      if (first) prover?.soon(first.key);
      return ranked;
    },
  };
}
