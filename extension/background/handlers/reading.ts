import type { Handlers } from '../../platform/messages.js';
import type { ReadingRequests } from '../../platform/requests/reading.js';
import type { Services } from './services.js';

/** Takes in what was read, and gives what is stored. */
export function readingHandlers({ keeper }: Services): Handlers<ReadingRequests> {
  return {
    'view/get': ({ key }) => keeper.view(key),
    'reading/publish': ({ reading }) => keeper.publish(reading),
    'list/publish': ({ readings }) => keeper.publishList(readings),
  };
}
