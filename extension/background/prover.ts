import type { KeptProof } from '../../src/account/brief.js';
import { orgText, type RecordKey } from '../../src/account/record-key.js';
import type { Book } from '../../src/book/index.js';
import { backtestInSteps, cutOfInSteps } from '../../src/judge/index.js';
import type { Grounds } from './grounds.js';
import { inSlices } from './in-slices.js';

type Org = Pick<RecordKey, 'crm' | 'org'>;

/** So long nothing must have been published before a book is tested, milliseconds. */
const IDLE_MS = 4_000;
/** A day, milliseconds: a book that changes little is tested once in it. */
const DAY_MS = 86_400_000;
/** A book has changed by much when it is so many times as large as it was, or as small. */
const MUCH = 1.5;
/** More accounts say little more, and their test would take seconds. */
const MOST = 1_000;

/**
 * Tests the judge on each book's own history, off the way of any answer: when nothing was asked for a
 * while, at most once a day or when the book changed by much, and in slices between which answers are
 * given. What it found is kept in the book and counts from the next judgement on.
 */
export class Prover {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly book: Book,
    private readonly grounds: Grounds,
    private readonly now: () => number,
  ) {}

  /** An org's book has changed: it is tested soon, if that is due. */
  soon(org: Org): void {
    const id = orgText(org);
    clearTimeout(this.#timers.get(id));
    const test = () => void this.prove(org).catch((cause: unknown) => console.error(cause));
    this.#timers.set(id, setTimeout(test, IDLE_MS));
  }

  /** Tests the book now if that is due. */
  async prove(org: Org): Promise<void> {
    const id = orgText(org);
    const [kept, accounts] = await Promise.all([
      this.book.proofs.get(id),
      this.book.countAccounts(org),
    ]);
    if (!isDue(kept, accounts, this.now())) return;
    const { options } = await this.grounds.of(org);
    const some = await this.book.someAccounts(org, MOST);
    const cut = await inSlices(cutOfInSteps(some));
    const proof = cut && (await inSlices(backtestInSteps(some, cut, options ? { options } : {})));
    await this.book.proofs.set(id, { at: this.now(), accounts, ...(proof && { proof }) });
  }
}

/** Whether a book of so many accounts is to be tested again. `now` is epoch milliseconds. */
export function isDue(kept: KeptProof | undefined, accounts: number, now: number): boolean {
  if (!kept) return accounts > 0;
  const [less, more] = [Math.min(kept.accounts, accounts), Math.max(kept.accounts, accounts)];
  return more >= less * MUCH || now - kept.at >= DAY_MS || now < kept.at;
}
