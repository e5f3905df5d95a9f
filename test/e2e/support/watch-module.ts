import { watchSubtree } from '../../../extension/content/watch.js';

/** What came of watching a part of the page for a while. */
export interface Watched {
  /** When it was looked at, in milliseconds since the first change. */
  readonly looks: readonly number[];
  /** How often the page was changed. */
  readonly changes: number;
}

/** A part of the page that is watched, and what changes it. */
export class Subject {
  readonly #root = document.createElement('section');
  readonly #ending = new AbortController();
  readonly #looks: number[] = [];
  #changes = 0;
  #from = 0;

  constructor() {
    const shadow = document.createElement('div').attachShadow({ mode: 'open' });
    shadow.append(document.createElement('p'));
    this.#root.append(document.createElement('p'), shadow.host);
    const around = document.createElement('main');
    around.append(this.#root);
    document.body.append(around);
    watchSubtree(
      this.#root,
      () => this.#looks.push(performance.now() - this.#from),
      this.#ending.signal,
    );
  }

  /** Changes the part, its shadow root, or the page outside, every few milliseconds for so long. */
  async change(where: 'inside' | 'shadow' | 'outside', forMs: number): Promise<Watched> {
    const inside = this.#root.firstElementChild ?? this.#root;
    const shadow = this.#root.lastElementChild?.shadowRoot?.firstElementChild ?? inside;
    const target = { inside, shadow, outside: document.body }[where];
    this.#from = performance.now();
    this.#looks.length = 0;
    this.#changes = 0;
    while (performance.now() - this.#from < forMs) {
      if (where === 'outside') target.append(document.createElement('i'));
      else target.textContent = String(this.#changes);
      this.#changes++;
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    return this.watched();
  }

  /** What was seen so far. */
  watched(): Watched {
    return { looks: [...this.#looks], changes: this.#changes };
  }

  stop(): void {
    this.#ending.abort();
  }
}

/** Makes the page hidden or visible, as far as scripts can tell: a headless browser hides none. */
export function show(visible: boolean): void {
  Object.defineProperty(document, 'visibilityState', {
    value: visible ? 'visible' : 'hidden',
    configurable: true,
  });
  document.dispatchEvent(new Event('visibilitychange'));
}
