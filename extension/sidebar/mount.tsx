import { render } from 'preact';
import type { Place } from '../platform/preferences.js';
import { Drafts } from './drafts.js';
import { FocusReturn, HOST } from './focus.js';
import { Frame } from './frame/frame.js';
import { keepClear } from './frame/keep-clear.js';
import { keys } from './keys/keys.js';
import { keepKeysInside } from './keys-inside.js';
import type { SidebarActions, SidebarHandle, SidebarModel } from './model.js';
import { Sidebar } from './Sidebar.js';
import { stayAttached } from './stay-attached.js';
import { sidebarSheets } from './styles/sheet.js';

/** As long-lived as the page: the sidebar itself goes when the user leaves the accounts. */
const drafts = new Drafts();

export interface MountOptions {
  /** Where the host goes: `document.documentElement`, beside the body that the CRM redraws. */
  readonly parent: Element;
  readonly actions: SidebarActions;
  readonly open: boolean;
  /** Where it stands at first. */
  readonly place: Place;
  /** What the page saves by, which nothing of ours may cover; see `keepClear`. */
  readonly saveBars?: () => readonly Element[];
  /** The extension's version, for reports to whoever maintains it. */
  readonly version?: string;
  /** Unmounts when aborted. */
  readonly signal: AbortSignal;
}

/**
 * Puts the sidebar into the page, in a shadow root of its own. It shows its edge tab until it gets a
 * model. Texts must be there: see `useMessages`.
 */
export function mountSidebar(options: MountOptions): SidebarHandle {
  const { parent, actions } = options;
  const host = document.createElement(HOST);
  // Inline, because the page's own rules for unknown elements would win over `:host`.
  host.style.setProperty('all', 'initial', 'important');
  // Not `delegatesFocus`: a click on a text of the sidebar must not focus its first button.
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sidebarSheets();

  const ended = new AbortController();
  const focus = new FocusReturn(host, ended.signal);
  keepKeysInside(host, (event, target) => keys.takes(event, target), ended.signal);
  root.addEventListener('keydown', (event) => keys.press(event as KeyboardEvent));
  addEventListener('keydown', comeIn, { signal: ended.signal });
  stayAttached(host, parent, ended.signal);

  let model: SidebarModel | undefined;
  let open = options.open;
  const frame = new Frame(host, options.place, (change) => {
    draw();
    actions.setPlace?.(change);
  });
  const look = keepClear(frame, options.saveBars ?? (() => []), ended.signal);

  const draw = () =>
    render(
      <Sidebar
        model={model}
        open={open}
        actions={actions}
        drafts={drafts}
        frame={frame}
        version={options.version}
        now={Date.now()}
        signal={ended.signal}
        onOpen={() => setOpen(true, true)}
        onClose={() => setOpen(false, true)}
        onLeave={leave}
      />,
      root,
    );

  function setOpen(next: boolean, moveFocus: boolean): void {
    if (ended.signal.aborted || next === open) return;
    const wasInside = focus.inside;
    if (next && moveFocus) focus.remember();
    open = next;
    draw();
    actions.setOpen(open);
    if (open && moveFocus) focusPanel();
    if (!open && wasInside && !focus.giveBack()) {
      root.querySelector<HTMLElement>('.edge-tab')?.focus();
    }
  }

  /** F6 goes from the page into the open sidebar, where the page has no use for it itself. */
  function comeIn(event: KeyboardEvent): void {
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (key !== 'F6' || ctrlKey || altKey || metaKey || shiftKey) return;
    if (event.defaultPrevented || !open || focus.inside) return;
    event.preventDefault();
    focus.remember();
    focusPanel();
  }

  /** And back to the page, with the sidebar left open. */
  function leave(): void {
    if (focus.giveBack()) return;
    const inside = root.activeElement;
    if (inside instanceof HTMLElement) inside.blur();
  }

  function focusPanel(): void {
    root.querySelector<HTMLElement>('.panel')?.focus();
  }

  function destroy(): void {
    if (ended.signal.aborted) return;
    ended.abort();
    render(null, root);
    host.remove();
  }

  parent.append(host);
  draw();
  options.signal.addEventListener('abort', destroy, { once: true });
  if (options.signal.aborted) destroy();

  return {
    show(next) {
      if (ended.signal.aborted) return;
      model = next;
      draw();
      if (next.readState === 'editing') look();
    },
    toggle(how) {
      setOpen(!open, how.focus);
    },
    destroy,
  };
}
