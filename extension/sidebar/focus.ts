/** The sidebar's element in the page. */
export const HOST = 'lodestar-sidebar';

/** Whether the focus is in a sidebar. */
export function focusIsInside(): boolean {
  return document.activeElement?.localName === HOST;
}

/** The element that has the focus, looked up through open shadow roots. */
export function focusedElement(root: DocumentOrShadowRoot = document): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? focusedElement(active.shadowRoot) : active;
}

/**
 * Remembers where in the page the focus was before it came into the host, and gives it back there.
 */
export class FocusReturn {
  #before: Element | null = null;

  constructor(
    private readonly host: Element,
    signal: AbortSignal,
  ) {
    host.addEventListener('focusin', (event) => this.#enter(event as FocusEvent), { signal });
  }

  #enter(event: FocusEvent): void {
    // Only a move from the page says where it was; one inside the host is retargeted to the host.
    if (event.relatedTarget instanceof Element && event.relatedTarget !== this.host) {
      this.#before = event.relatedTarget;
    }
  }

  /** Whether the focus is in the host now. */
  get inside(): boolean {
    return document.activeElement === this.host;
  }

  /** Call before moving the focus in by code. */
  remember(): void {
    if (!this.inside) this.#before = focusedElement();
  }

  /** Gives the focus back to the page; false when there is no such place any more. */
  giveBack(): boolean {
    const before = this.#before;
    this.#before = null;
    if (!(before instanceof HTMLElement) || !before.isConnected || before === document.body) {
      return false;
    }
    before.focus({ preventScroll: true });
    return true;
  }
}
