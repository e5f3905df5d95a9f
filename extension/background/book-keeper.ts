import type { Account } from '../../src/account/account.js';
import type { Brief } from '../../src/account/brief.js';
import { known } from '../../src/account/fact.js';
import { mergeAccount } from '../../src/account/merge.js';
import { pagePinOf } from '../../src/account/page-pin.js';
import type { Pin } from '../../src/account/pin.js';
import { choosePin } from '../../src/account/pins.js';
import type { Reading } from '../../src/account/reading.js';
import { keyText, orgText, type RecordKey } from '../../src/account/record-key.js';
import type { Book, Entry } from '../../src/book/index.js';
import {
  emptyStanding,
  judge,
  recut,
  type Standing,
  StandingError,
  standingPart,
  standingToParts,
  updateStanding,
} from '../../src/judge/index.js';
import type { AccountView, RankedAccount, Requests } from '../platform/messages.js';
import { byStrategy } from './by-strategy.js';
import { Grounds, type SetGrounds } from './grounds.js';
import { nearOf } from './near.js';
import type { OrgRelations } from './relations-keeper.js';
import { Standings } from './standings.js';
import { touchOf } from './touch.js';

/**
 * Carries facts between the book, which stores, and the judge, which knows nothing of storage.
 * Everything that matters is in the book when an answer is given; what is kept in memory is only
 * a copy that saves reading it again.
 */
export class BookKeeper {
  readonly #book: Book;
  readonly #now: () => number;
  readonly #grounds: Grounds;
  readonly #standings = new Standings();

  constructor(book: Book, now: () => number, grounds: Grounds = new Grounds()) {
    this.#book = book;
    this.#now = now;
    this.#grounds = grounds;
  }

  /** What is stored of an account, as it was judged last. */
  async view(key: RecordKey): Promise<AccountView> {
    const [entry, set, told, open] = await Promise.all([
      this.#book.entry(key),
      this.#grounds.set(),
      this.#grounds.told(key),
      this.#book.calls.open(key),
    ]);
    // An ended call waits for its summary on its own account only.
    const call = open.find(({ endedAt, key: { id } }) => endedAt === undefined || id === key.id);
    const view = async (each: Entry) => ({
      ...(await this.#toView(key, each, set, told)),
      ...(call && { call }),
    });
    const changedAt = Math.max(set.changedAt, told.changedAt);
    if (!entry.account || !this.#isDated(entry.brief, changedAt)) return view(entry);
    await this.#merge(key, [key], []);
    return view(await this.#book.entry(key));
  }

  /** Whether a brief was judged by other settings or relations, or by a pin that has ended since. */
  #isDated(brief: Brief | undefined, changedAt: number): boolean {
    if (!brief) return false;
    // In the same millisecond either may have come first.
    return brief.judgedAt <= changedAt || (brief.pinned?.until ?? Infinity) <= this.#now();
  }

  async #toView(
    key: RecordKey,
    entry: Entry,
    set: SetGrounds,
    { names }: OrgRelations,
  ): Promise<AccountView> {
    const { brief: stored, pin: own, calls = [], ...rest } = entry;
    const brief = present(stored);
    const chosen = this.#pinOf(keyText(key), entry.account, own, set);
    const counted = calls.filter(({ removedAt }) => removedAt === undefined);
    const touch = touchOf(entry.account, counted, this.#now());
    const near = await nearOf(entry, names, this.#book);
    return { key, ...rest, ...(brief && { brief }), ...chosen, ...(near && { near }), touch };
  }

  /** The account's pin that counts, and one that says something else. */
  #pinOf(
    id: string,
    account: Account | undefined,
    own: Pin | undefined,
    set: SetGrounds,
  ): Pick<AccountView, 'pin' | 'pinConflict'> {
    const now = this.#now();
    const page = account && pagePinOf(account, now);
    const { pin, conflict } = choosePin({ own, page, admin: set.pins.get(id) }, now);
    return { ...(pin && { pin }), ...(conflict && { pinConflict: conflict }) };
  }

  /** Merges what was read of an account into the book, judges it and stores the brief. */
  async publish(reading: Reading): Promise<AccountView> {
    await this.#merge(reading.key, [reading.key], [reading]);
    return this.view(reading.key);
  }

  /** The same for the rows of a list view; the answer has the most strategic first. */
  async publishList(readings: readonly Reading[]): Promise<Requests['list/publish']['answer']> {
    const [first] = readings;
    if (!first) return { rows: [] };
    const keys = readings.map((reading) => reading.key);
    await this.#merge(first.key, keys, readings);
    // A list may show an account twice, once for each of its contacts for example.
    const once = new Map(keys.map((key) => [keyText(key), key]));
    const set = await this.#grounds.set();
    const rows = await Promise.all([...once.values()].map((key) => this.#ranked(key, set)));
    return { rows: rows.sort(byStrategy) };
  }

  /**
   * Judges an account again after something was said of it, and others of its org that it is about
   * too, and gives what is stored then.
   */
  async judgeAgain(key: RecordKey, others: readonly RecordKey[] = []): Promise<AccountView> {
    await this.#merge(key, [key, ...others], []);
    return this.view(key);
  }

  /** A row of what was judged just now: it needs no call and no accounts near it, as a whole view does. */
  async #ranked(key: RecordKey, set: SetGrounds): Promise<RankedAccount> {
    const { account, brief: stored, pin: own } = await this.#book.entry(key);
    const brief = present(stored);
    const { pin } = this.#pinOf(keyText(key), account, own, set);
    const name = known(account?.facts.name) ?? key.id;
    return { key, name, ...(brief && { brief }), ...(pin && { pin }) };
  }

  /**
   * Computes an org's cuts anew after the settings changed; its accounts are judged again when they
   * are next looked at.
   */
  recut(org: Org): Promise<void> {
    return this.#rebuild(org);
  }

  /** Merges readings into the book and judges the accounts of the keys, which include theirs. */
  async #merge(org: Org, keys: readonly RecordKey[], readings: readonly Reading[]): Promise<void> {
    try {
      await this.#mergeInto(org, keys, readings);
    } catch (cause) {
      if (!(cause instanceof StandingError)) throw cause;
      // Another version of the judge wrote it, or it is damaged: the accounts themselves are whole.
      await this.#rebuild(org);
      await this.#mergeInto(org, keys, readings);
    }
  }

  /**
   * All readings are merged before any is judged, so that accounts of one list are ranked against
   * each other and not against the order they came in.
   */
  async #mergeInto(
    org: Org,
    keys: readonly RecordKey[],
    readings: readonly Reading[],
  ): Promise<void> {
    const copy = this.#standings.take(org);
    const now = this.#now();
    const [grounds, set, tested] = await Promise.all([
      this.#grounds.of(org),
      this.#grounds.set(),
      this.#book.proofs.get(orgText(org)),
    ]);
    let written: Standing | undefined;
    const { revision } = await this.#book.update(
      org,
      keys,
      copy?.revision,
      (stored, saved, said) => {
        const standing = this.#standings.present(saved, copy);
        written = standing;
        const accounts = new Map<string, Account>(stored);
        const changed = new Set<string>();
        for (const reading of readings) {
          const id = keyText(reading.key);
          const before = accounts.get(id);
          const after = mergeAccount(before, reading);
          accounts.set(id, after);
          for (const part of updateStanding(standing, before, after, grounds.options))
            changed.add(part);
        }
        const briefs = new Map<string, Brief>();
        for (const [id, account] of accounts) {
          const { brief, pin: own, marks } = said.get(id) ?? {};
          const { pin } = this.#pinOf(id, account, own, set);
          const before = present(brief);
          const context = {
            ...grounds,
            proof: tested?.proof,
            history: before?.history,
            before,
            pin,
            marks,
          };
          briefs.set(id, judge(account, standing, now, context));
        }
        const parts = new Map([...changed].map((part) => [part, standingPart(standing, part)]));
        return { accounts, briefs, parts };
      },
    );
    if (written) this.#standings.put(org, { standing: written, revision });
  }

  /** Makes an org's standing anew from its accounts. */
  async #rebuild(org: Org): Promise<void> {
    const { options } = await this.#grounds.of(org);
    await this.#book.rebuildStanding(org, (accounts) => {
      const standing = emptyStanding();
      for (const account of accounts) updateStanding(standing, undefined, account, options);
      recut(standing, options);
      return standingToParts(standing);
    });
  }
}

type Org = Pick<RecordKey, 'crm' | 'org'>;

/** A stored brief, unless an earlier version of Lodestar wrote it in another form. */
function present(brief: Brief | undefined): Brief | undefined {
  return brief?.form === 1 ? brief : undefined;
}
