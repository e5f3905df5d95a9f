import { itemStatistics } from '../../../src/call/index.js';
import type { Handlers } from '../../platform/messages.js';
import type { PlaybookRequests } from '../../platform/requests/playbooks.js';
import type { Services } from './services.js';

/** Keeps the playbooks that users made. */
export function playbookHandlers(services: Services): Handlers<PlaybookRequests> {
  const { book, settings, playbooksChanged } = services;
  return {
    'playbook/all': async () => {
      const [playbooks, calls, { admin }] = await Promise.all([
        book.playbooks.all(),
        book.calls.all(),
        settings.get(),
      ]);
      const statistics = [...itemStatistics(calls).values()];
      return { playbooks, company: admin.playbooks, statistics };
    },
    'playbook/save': async ({ playbooks }) => {
      await book.playbooks.setAll(playbooks.map((playbook) => [playbook.id, playbook]));
      await playbooksChanged();
      return { saved: playbooks.length };
    },
    'playbook/remove': async ({ id }) => {
      await book.playbooks.set(id, undefined);
      await playbooksChanged();
      return { removed: id };
    },
  };
}
