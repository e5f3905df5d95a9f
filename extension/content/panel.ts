import type { MappableFact } from '../../src/account/account.js';
import type { RecordKey } from '../../src/account/record-key.js';
import type { PinWords } from '../../src/account/set-pin.js';
import { ask, isConnected } from '../platform/ask.js';
import { browser } from '../platform/browser.js';
import type { AccountView } from '../platform/messages.js';
import { onPlaybooksChanged } from '../platform/playbooks-changed.js';
import { changePreferences, type Place, readPreferences } from '../platform/preferences.js';
import type { SidebarActions, SidebarHandle, SidebarModel } from '../sidebar/model.js';
import { mountSidebar } from '../sidebar/mount.js';

/** What the panel needs of the place it is shown at. */
export interface PanelOwner {
  /** An action of the user changed what is stored of an account. */
  changed(view: AccountView): void;
  retry(): void;
  /** The extension was updated under this page. */
  cutOff(): void;
  /** The user said what a custom field means in this org. */
  mean(apiName: string, meaning: MappableFact | undefined): Promise<void>;
  urlOf(accountId: string): string;
  /** Goes to an account as a click on the CRM's own link would; false where it shows none. */
  openAccount(accountId: string): boolean;
  /** The bars by which the CRM saves what is being edited, as they stand on the page now. */
  saveBars(): readonly Element[];
}

/** The sidebar on this tab's page: there while an account or a list of accounts is, else not. */
export class Panel {
  readonly #host = location.hostname;
  readonly #owner: PanelOwner;
  readonly #mounted: Promise<SidebarHandle | undefined>;
  readonly #life = new AbortController();
  #handle: SidebarHandle | undefined;
  #model: SidebarModel | undefined;
  #isCutOff = false;

  constructor(owner: PanelOwner) {
    this.#owner = owner;
    this.#mounted = this.#mount();
  }

  /** Draws the model, as soon as the sidebar is mounted. */
  show(model: SidebarModel): void {
    this.#model = this.#isCutOff ? { ...model, problem: 'extension-updated' } : model;
    this.#handle?.show(this.#model);
  }

  /** From here on says that the extension was updated, whatever else is shown. */
  cutOff(): void {
    this.#isCutOff = true;
    if (this.#model) this.show(this.#model);
  }

  /** Opens or closes by a key or the toolbar button. */
  async toggle(): Promise<void> {
    (await this.#mounted)?.toggle({ focus: true });
  }

  /** Takes the sidebar off the page. */
  destroy(): void {
    this.#life.abort();
    this.#handle?.destroy();
  }

  async #mount(): Promise<SidebarHandle | undefined> {
    const { open, ...place } = await readPreferences(this.#host);
    const { signal } = this.#life;
    if (signal.aborted) return undefined;
    // Most updates come while the user is in another tab.
    document.addEventListener('visibilitychange', () => this.#look(), { signal });
    const handle = mountSidebar({
      parent: document.documentElement,
      actions: this.#actions(),
      open,
      place,
      saveBars: () => this.#owner.saveBars(),
      version: browser.runtime.getManifest().version,
      signal,
    });
    if (this.#model) handle.show(this.#model);
    this.#handle = handle;
    return handle;
  }

  #look(): void {
    if (!isConnected()) this.#owner.cutOff();
  }

  #actions(): SidebarActions {
    const tell = async (stored: Promise<AccountView>) => this.#owner.changed(await stored);
    return {
      send: (type, content) => tell(ask(type, content) as Promise<AccountView>),
      ask,
      show: (view) => this.#owner.changed(view),
      pin: (words: PinWords, key: RecordKey) => tell(ask('pin/set', { key, ...words })),
      unpin: (key: RecordKey) => tell(ask('pin/remove', { key })),
      setMeaning: (apiName: string, meaning: MappableFact | undefined) =>
        this.#owner.mean(apiName, meaning),
      onPlaybooks: onPlaybooksChanged,
      retry: () => this.#owner.retry(),
      urlOf: (accountId: string) => this.#owner.urlOf(accountId),
      openAccount: (accountId: string) => this.#owner.openAccount(accountId),
      setOpen: (open: boolean) => void changePreferences(this.#host, { open }),
      setPlace: (change: Partial<Place>) => void changePreferences(this.#host, change),
    };
  }
}
