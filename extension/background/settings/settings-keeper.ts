import * as v from 'valibot';
import { faultOf, type JudgeOptions } from '../../../src/judge/index.js';
import type { JudgeChoices, Settings } from '../../platform/settings.js';
import { choices, ownName } from '../validate/settings.js';
import { type Admin, parseAdmin } from './admin.js';
import { choicesOf, effectiveOptions } from './choices.js';

/** Where settings lie: this browser's storage, and what the company's policy sets. */
export interface SettingsStorage {
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
  /** Rejects or gives nothing where there is no policy. */
  readManaged(): Promise<unknown>;
}

/** What the user set, as it is stored. */
const stored = v.object({
  name: v.fallback(ownName, ''),
  choices: v.fallback(choices, {}),
  changedAt: v.fallback(v.pipe(v.number(), v.minValue(0)), 0),
});

/** All that is set: what the user said, what the company's policy says. */
export interface SetOptions {
  readonly name: string;
  readonly choices: JudgeChoices;
  /** When the user last changed the judgement, epoch milliseconds: older briefs are judged anew. */
  readonly changedAt: number;
  readonly admin: Admin;
  /** What the judge judges by. */
  readonly options: JudgeOptions;
}

/**
 * Keeps the settings. They are read once in a worker's life and again after a change: each judgement
 * asks for them.
 */
export class SettingsKeeper {
  readonly #storage: SettingsStorage;
  readonly #now: () => number;
  #read: Promise<SetOptions> | undefined;

  constructor(storage: SettingsStorage, now: () => number) {
    this.#storage = storage;
    this.#now = now;
  }

  /** What is set. Anything stored that cannot be used counts as never set. */
  get(): Promise<SetOptions> {
    this.#read ??= this.#load();
    return this.#read;
  }

  /** The options that the user's choices are laid over: as they come, then the company's. */
  async base(): Promise<JudgeOptions> {
    const { admin } = await this.get();
    return effectiveOptions({}, admin, isUsable);
  }

  /** Forgets the copy in memory: the company's policy changed. */
  forget(): void {
    this.#read = undefined;
  }

  /** Sets the user's name. */
  async setName(name: string): Promise<void> {
    await this.#write({ name });
  }

  /** Sets what the user chooses of the judgement. */
  async setChoices(choices: JudgeChoices): Promise<void> {
    await this.#write({ choices, changedAt: this.#now() });
  }

  /** What is stored and not changed stays, also what this version cannot read. */
  async #write(change: Partial<v.InferOutput<typeof stored>>): Promise<void> {
    const before = await this.#storage.read();
    await this.#storage.write({ ...(typeof before === 'object' ? before : {}), ...change });
    this.forget();
  }

  async #load(): Promise<SetOptions> {
    const [own, managed] = await Promise.all([
      this.#storage.read().catch(() => undefined),
      // Firefox rejects where there is no policy.
      this.#storage.readManaged().catch(() => undefined),
    ]);
    const parsed = v.safeParse(stored, own);
    const user = parsed.success ? parsed.output : { name: '', choices: {}, changedAt: 0 };
    const admin = parseAdmin(managed);
    return { ...user, admin, options: effectiveOptions(user.choices, admin, isUsable) };
  }
}

function isUsable(options: JudgeOptions): boolean {
  return faultOf(options) === undefined;
}

/** Settings as pages show them. */
export function shownSettings({ name, choices, admin, options }: SetOptions): Settings {
  return {
    name,
    choices,
    admin: {
      choices: admin.choices,
      locked: admin.locked,
      pins: admin.pins.size,
      playbooks: admin.playbooks.length,
      faults: admin.faults,
    },
    effective: choicesOf(options),
  };
}
