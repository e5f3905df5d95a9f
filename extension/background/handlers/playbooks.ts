import { itemStatistics } from '../../../src/call/index.js';
import type { Handlers } from '../../platform/messages.js';
import type { PlaybookRequests } from '../../platform/requests/playbooks.js';
import type { Services } from './services.js';

/** Keeps the playbooks that users made. */
export function playbookHandlers({ book }: Services): Handlers<PlaybookRequests> {
  return {
    'playbook/all': async () => {
      const [playbooks, calls] = await Promise.all([book.playbooks.all(), book.calls.all()]);
      return { playbooks, statistics: [...itemStatistics(calls).values()] };
    },
    'playbook/save': async ({ playbooks }) => {
      await book.playbooks.setAll(playbooks.map((playbook) => [playbook.id, playbook]));
      return { saved: playbooks.length };
    },
    'playbook/remove': async ({ id }) => {
      await book.playbooks.set(id, undefined);
      return { removed: id };
    },
  };
}
