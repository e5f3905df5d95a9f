import type { Pin } from '../../src/account/pin.js';
import type { RecordKey } from '../../src/account/record-key.js';
import type { JudgeContext } from '../../src/judge/index.js';
import type { OrgRelations, RelationsKeeper } from './relations-keeper.js';
import type { SettingsKeeper } from './settings/settings-keeper.js';

/** What a judgement rests on besides the account and its book's standing, by org. */
export type OrgGrounds = Pick<JudgeContext, 'options' | 'proof' | 'relations'>;

/** What was set of the judgement outside the book. */
export interface SetGrounds {
  /** The company's pins, by `keyText`. */
  readonly pins: ReadonlyMap<string, Pin>;
  /** Briefs judged before this instant were judged by other settings, epoch milliseconds. */
  readonly changedAt: number;
}

/**
 * The org's settings, back-test and relations, as the worker gives them to the judge. They are asked for
 * before a transaction is opened, because one ends where it waits for something else.
 */
export class Grounds {
  readonly #settings: SettingsKeeper | undefined;
  readonly #relations: RelationsKeeper | undefined;

  /**
   * @param settings without them everything is as it comes
   * @param relations without them nothing was told
   */
  constructor(settings?: SettingsKeeper, relations?: RelationsKeeper) {
    this.#settings = settings;
    this.#relations = relations;
  }

  /** What holds for an org now. */
  async of(org: Pick<RecordKey, 'crm' | 'org'>): Promise<OrgGrounds> {
    const [set, { relations }] = await Promise.all([this.#settings?.get(), this.told(org)]);
    return { ...(set && { options: set.options }), ...(relations && { relations }) };
  }

  /** What users told in an org. */
  async told(org: Pick<RecordKey, 'crm' | 'org'>): Promise<OrgRelations> {
    return this.#relations?.of(org) ?? { changedAt: 0, names: new Map(), groups: [] };
  }

  /** What was set, for every org. */
  async set(): Promise<SetGrounds> {
    const set = await this.#settings?.get();
    return { pins: set?.admin.pins ?? new Map(), changedAt: set?.changedAt ?? 0 };
  }
}
