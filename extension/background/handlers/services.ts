import type { Meanings } from '../../../src/account/account.js';
import type { Book } from '../../../src/book/index.js';
import type { SectionName } from '../../platform/requests/orgs.js';
import type { BookKeeper } from '../book-keeper.js';
import type { Prover } from '../prover.js';
import type { RelationsKeeper } from '../relations-keeper.js';
import type { SettingsKeeper } from '../settings/settings-keeper.js';

/** What handlers work with. */
export interface Services {
  readonly book: Book;
  readonly keeper: BookKeeper;
  /** Absent where no book is tested on its history. */
  readonly prover?: Prover;
  readonly settings: SettingsKeeper;
  readonly relations: RelationsKeeper;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Opens the dashboard in a tab of its own, or brings the one there is to the front. */
  readonly openDashboard: (org: string, section: SectionName) => Promise<void>;
  /** Tells every tab that the kept playbooks changed. */
  readonly playbooksChanged: () => Promise<void>;
  /** What an org's custom fields mean, as the user said. */
  readonly meanings: (org: string) => Promise<Meanings>;
}
