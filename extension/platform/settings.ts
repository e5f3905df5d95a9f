import type { AxisName } from '../../src/account/brief.js';

/** The cuts that can be set: shares of accounts and of won revenue (0 to 1), and scores (0 to 100). */
export const CUT_NAMES = [
  'strategicCap',
  'strategicValue',
  'strategicFloor',
  'keyCap',
  'keyValue',
  'keyFloor',
  'growthFloor',
] as const;
export type CutName = (typeof CUT_NAMES)[number];

/** What a user or the company's policy says of the judgement; what is absent is as it comes. */
export interface JudgeChoices {
  /** Shares of the axes in the score; they add up to 1. */
  readonly axes?: { readonly [A in AxisName]: number };
  readonly cuts?: { readonly [C in CutName]?: number };
}

/** What the company's browser policy sets. */
export interface AdminSettings {
  readonly choices: JudgeChoices;
  /** Users may not choose otherwise. */
  readonly locked: boolean;
  /** How many pins and playbooks it brings. */
  readonly pins: number;
  readonly playbooks: number;
  /** Parts of the policy that could not be used, and why: `pins.0.until: not a calendar date`. */
  readonly faults: readonly string[];
}

/** What is set, by whom. */
export interface Settings {
  /** The name the user signs, notes and pins by; empty: never said. */
  readonly name: string;
  readonly choices: JudgeChoices;
  readonly admin: AdminSettings;
  /** What holds in the end: as it comes, then the company's, then the user's. */
  readonly effective: Required<JudgeChoices> & {
    readonly cuts: { readonly [C in CutName]: number };
  };
}
