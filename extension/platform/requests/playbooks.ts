import type { Playbook } from '../../../src/account/playbook.js';
import type { ItemStatistics } from '../../../src/call/statistics.js';

/** Playbooks that users made: for Lodestar's own pages only, because they belong to no org. */
export interface PlaybookRequests {
  /** Those that users made, those of the company's policy, and what came of calls by item, over all orgs. */
  'playbook/all': {
    ask: Record<never, never>;
    answer: {
      playbooks: readonly Playbook[];
      company: readonly Playbook[];
      statistics: readonly ItemStatistics[];
    };
  };
  /** Keeps playbooks, each in the place of one of the same id: all of them or, where one is not sound, none. */
  'playbook/save': { ask: { playbooks: readonly Playbook[] }; answer: { saved: number } };
  'playbook/remove': { ask: { id: string }; answer: { removed: string } };
}
