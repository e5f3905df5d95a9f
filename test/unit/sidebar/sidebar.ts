import { type Mock, vi } from 'vitest';
import { useMessages } from '../../../extension/platform/i18n.js';
import { FIRST } from '../../../extension/platform/preferences.js';
import { loadLater } from '../../../extension/sidebar/later/load.js';
import type {
  SidebarActions,
  SidebarHandle,
  SidebarModel,
} from '../../../extension/sidebar/model.js';
import { mountSidebar } from '../../../extension/sidebar/mount.js';
import { messagesIn } from '../../gallery/messages.js';

/** A sidebar mounted in the document of the test, and what its user asked for. */
export interface Mounted {
  readonly handle: SidebarHandle;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly actions: {
    [A in keyof Required<SidebarActions>]: Mock<Required<SidebarActions>[A]>;
  };
  readonly end: () => void;
}

// What comes later is there, as it is in a page that stands: see later/ for what happens before.
await loadLater();

/** Mounts the real sidebar; `end` unmounts it. */
export function mounted(model?: SidebarModel, options: { open?: boolean; language?: string } = {}) {
  useMessages(messagesIn(options.language ?? 'en'));
  const life = new AbortController();
  const actions = {
    send: vi.fn<SidebarActions['send']>(async () => {}),
    ask: vi.fn<SidebarActions['ask']>(() => Promise.reject(new Error('nobody answers'))),
    show: vi.fn<SidebarActions['show']>(),
    pin: vi.fn<SidebarActions['pin']>(async () => {}),
    unpin: vi.fn<SidebarActions['unpin']>(async () => {}),
    onPlaybooks: vi.fn<Required<SidebarActions>['onPlaybooks']>(() => () => {}),
    setMeaning: vi.fn<SidebarActions['setMeaning']>(async () => {}),
    retry: vi.fn<SidebarActions['retry']>(),
    urlOf: vi.fn<SidebarActions['urlOf']>((id) => `https://crm.example/${id}`),
    openAccount: vi.fn<Required<SidebarActions>['openAccount']>(() => false),
    setOpen: vi.fn<SidebarActions['setOpen']>(),
    setPlace: vi.fn<Required<SidebarActions>['setPlace']>(),
  };
  const handle = mountSidebar({
    parent: document.documentElement,
    actions,
    open: options.open ?? true,
    place: FIRST,
    version: '1.2.3',
    signal: life.signal,
  });
  const host = document.querySelector<HTMLElement>('lodestar-sidebar');
  const root = host?.shadowRoot;
  if (!host || !root) throw new Error('The sidebar did not mount');
  if (model) handle.show(model);
  return { handle, host, root, actions, end: () => life.abort() } satisfies Mounted;
}

/** The first element of the selector; the test fails where there is none. */
export function find<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

/** The button whose name is the text. */
export function button(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? spoken(each)) === name,
  );
  if (!found) throw new Error(`No button is called ${name}`);
  return found;
}

/** All text below the root, with single spaces. */
export function textOf(root: ParentNode): string {
  return (root.textContent ?? '').replaceAll(/\s+/g, ' ');
}

/** The text as a screen reader says it: without what is hidden from it, such as hints of keys. */
export function spoken(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return textOf(copy);
}

/** Lets Preact draw and promises settle. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 4; i++) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Types a text into a field as a user does: the whole value at once, then the event. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Presses and releases a key where the target is. */
export function press(target: EventTarget, key: string): void {
  for (const kind of ['keydown', 'keyup']) {
    target.dispatchEvent(
      new KeyboardEvent(kind, { key, bubbles: true, composed: true, cancelable: true }),
    );
  }
}
