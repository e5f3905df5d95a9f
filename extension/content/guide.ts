import type { MappableFact } from '../../src/account/account.js';
import { sameKey } from '../../src/account/record-key.js';
import { type Before, NOTHING_BEFORE } from '../../src/crm/page/agreement.js';
import { type Place, samePlace } from '../../src/crm/place.js';
import type { Reader } from '../../src/crm/reader.js';
import { writeMeaning } from '../platform/meanings.js';
import type { AccountView } from '../platform/messages.js';
import { Panel, type PanelOwner } from './panel.js';
import { readTold } from './read-told.js';
import { AccountVisit } from './visit-account.js';
import { ListVisit } from './visit-list.js';

/**
 * Leads from page to page: one visit at a time, one AbortSignal a visit. Where there is no account
 * on screen nothing of ours is: no host element, no observer, no timer.
 */
export class Guide implements PanelOwner {
  readonly #reader: Reader;
  #place: Place = { kind: 'other' };
  #visit: AccountVisit | ListVisit | undefined;
  #ending: AbortController | undefined;
  #panel: Panel | undefined;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Goes to an address: ends the present visit, if it leads elsewhere, and begins the next. */
  go(url: URL): void {
    const place = this.#reader.locate(url);
    if (samePlace(place, this.#place)) return;
    const before = this.#isSameAccount(place) ? NOTHING_BEFORE : this.#lookBack();
    this.#place = place;
    this.#begin(before);
  }

  retry(): void {
    this.#begin(NOTHING_BEFORE);
  }

  async mean(apiName: string, meaning: MappableFact | undefined): Promise<void> {
    if (!('key' in this.#place)) return;
    await writeMeaning(this.#place.key.org, apiName, meaning);
    this.retry();
  }

  /** Opens or closes the sidebar; false where there is none. */
  toggle(): boolean {
    void this.#panel?.toggle();
    return this.#panel !== undefined;
  }

  /** The extension was updated under this page: says so, and reads nothing more. */
  cutOff(): void {
    this.#panel?.cutOff();
    this.#ending?.abort();
  }

  openAccount(accountId: string): boolean {
    const link = this.#reader.linkTo(document, accountId);
    link?.click();
    return link !== undefined;
  }

  saveBars(): readonly Element[] {
    return this.#reader.saveBars(document);
  }

  urlOf(accountId: string): string {
    return new URL(this.#reader.accountPath(accountId), location.origin).href;
  }

  changed(view: AccountView): void {
    if (this.#visit instanceof ListVisit) void this.#visit.refresh();
    else if ('key' in this.#place && sameKey(this.#place.key, view.key)) this.#visit?.changed(view);
  }

  /** What stands on the page now, which the next record must differ from to be believed. */
  #lookBack(): Before {
    const before = this.#reader.lookBack(document);
    if (this.#visit instanceof AccountVisit) return { ...before, agreed: this.#visit.found };
    // Any other record may still be on its way; a list or a home page brings none.
    return this.#place.kind === 'record' ? before : { ...before, agreed: true };
  }

  #isSameAccount(place: Place): boolean {
    return (
      this.#reader.isAccount(place) &&
      this.#reader.isAccount(this.#place) &&
      sameKey(place.key, this.#place.key)
    );
  }

  #begin(before: Before): void {
    this.#ending?.abort();
    this.#ending = undefined;
    this.#visit = undefined;
    const place = this.#place;
    const listed = place.kind === 'list' && place.object === 'Account';
    if (!listed && !this.#reader.isAccount(place)) {
      this.#panel?.destroy();
      this.#panel = undefined;
      if (this.#reader.tells(place)) {
        this.#ending = new AbortController();
        void readTold(this.#reader, place, this.#ending.signal);
      }
      return;
    }
    this.#panel ??= new Panel(this);
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    if (this.#reader.isAccount(place)) {
      const visit = new AccountVisit(this.#reader, place, this.#panel, signal);
      this.#visit = visit;
      void visit.run(before);
    } else if (place.kind === 'list') {
      const visit = new ListVisit(this.#reader, place.org, this.#panel, signal);
      this.#visit = visit;
      void visit.run();
    }
  }
}
