import type { Handlers, Requests } from '../../platform/messages.js';
import { callHandlers } from './calls.js';
import { noteHandlers } from './notes.js';
import { orgHandlers } from './orgs.js';
import { pinHandlers } from './pins.js';
import { playbookHandlers } from './playbooks.js';
import { playHandlers } from './plays.js';
import { readingHandlers } from './reading.js';
import type { Services } from './services.js';
import { settingsHandlers } from './settings.js';
import { shareHandlers } from './share.js';
import { toldHandlers } from './told.js';

/** What answers each request. */
export function handlersOf(services: Services): Handlers<Requests> {
  return {
    ...readingHandlers(services),
    ...pinHandlers(services),
    ...noteHandlers(services),
    ...playHandlers(services),
    ...orgHandlers(services),
    ...settingsHandlers(services),
    ...toldHandlers(services),
    ...shareHandlers(services),
    ...callHandlers(services),
    ...playbookHandlers(services),
  };
}
