import { KEYS, type KeyName, keysOf } from './map.js';
import { typedKey } from './typed-key.js';

interface Working {
  readonly name: KeyName;
  /** Absent while the line it is about has not the focus: the key is only to be listed. */
  readonly run?: (key: string) => void;
}

/** The keys that work now: what components register while they are on screen. */
export class Keys {
  #working: Working[] = [];

  /** Lets an action's key work until the function returned is called. */
  add(name: KeyName, run?: Working['run']): () => void {
    const entry: Working = { name, ...(run && { run }) };
    this.#working.push(entry);
    return () => {
      this.#working = this.#working.filter((each) => each !== entry);
    };
  }

  /** What is registered: see `namesOf`. */
  get working(): readonly Working[] {
    return this.#working;
  }

  /** Whether a key event from this element of the sidebar is one of ours. */
  takes(event: KeyboardEvent, target: Element): boolean {
    return this.of(typedKey(event, target)) !== undefined;
  }

  /** Does what an action's key would do, for its button; nothing while it does not work. */
  run(name: KeyName): void {
    this.#working.findLast((each) => each.name === name && each.run)?.run?.('');
  }

  /** Does what the key stands for, and keeps the browser from typing it; nothing for other keys. */
  press(event: KeyboardEvent): void {
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    const key = typedKey(event, event.target);
    const working = this.of(key);
    if (key === undefined || !working) return;
    event.preventDefault();
    // A key held down does its action once.
    if (!event.repeat) working.run?.(key);
  }

  /** Whose a key is: the latest comes first, and the panel's own keys last. */
  of(key: string | undefined): Working | undefined {
    if (key === undefined) return undefined;
    const all = this.#working.filter(({ name, run }) => run && keysOf(name).includes(key));
    return all.findLast(({ name }) => KEYS[name].group !== 'panel') ?? all.at(-1);
  }
}

/** One registry: a page has one sidebar. */
export const keys = new Keys();
