import { orgText, type RecordKey } from '../../src/account/record-key.js';
import type { StoredStanding } from '../../src/book/index.js';
import { emptyStanding, type Standing, standingFromParts } from '../../src/judge/index.js';

/** A standing in memory, and the stored revision it equals. */
export interface StandingCopy {
  readonly standing: Standing;
  readonly revision: number;
}

/**
 * Copies of the orgs' standings, so that a running worker need not decode one for every account.
 * A standing changes in place, so whoever changes one takes it out: it comes back only when the
 * change is stored, and a change that failed leaves no copy that is ahead of the book.
 */
export class Standings {
  readonly #copies = new Map<string, StandingCopy>();

  /** Takes the org's copy out, where there is one. */
  take(org: Pick<RecordKey, 'crm' | 'org'>): StandingCopy | undefined {
    const id = orgText(org);
    const copy = this.#copies.get(id);
    this.#copies.delete(id);
    return copy;
  }

  /** Keeps a copy that equals what is stored. */
  put(org: Pick<RecordKey, 'crm' | 'org'>, copy: StandingCopy): void {
    this.#copies.set(orgText(org), copy);
  }

  /**
   * The standing as stored: the copy where it is the present one, else decoded.
   * Only an org that was never written has none; anywhere else, nothing means that it was lost.
   * @throws {StandingError} when an earlier version of the judge wrote it, or it is damaged or lost
   */
  present(stored: StoredStanding, copy: StandingCopy | undefined): Standing {
    if (copy && !stored.parts) return copy.standing;
    if (stored.revision === 0) return emptyStanding();
    return standingFromParts(stored.parts ?? new Map());
  }
}
