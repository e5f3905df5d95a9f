/** When a call pauses for its checklist (Gawande: the moment is part of the list). */
export const PAUSE_POINTS = [
  'dialling' /* before dialling */,
  'price' /* before price or next step */,
  'hang-up' /* before hanging up */,
] as const;
export type PausePoint = (typeof PAUSE_POINTS)[number];

/** A text by language tag (`en`, `pt-BR`): what a playbook that users made brings along. */
export type ByLanguage = { readonly [language: string]: string };

/** A key of `_locales` for what is built in and translated, else the text itself. */
export type Words = string | ByLanguage;

/**
 * What must be so of the account. `fact` names a ground (see `src/call/grounds.ts`), a fact or a custom
 * field. Of what is not known only `known: false` and `not` hold.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: string; readonly known: boolean }
  /** One of these texts, whatever their case. */
  | { readonly fact: string; readonly is: readonly string[] }
  /** Money counts by its amount, a date by the days from today on. */
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly atMost: number };

/** What an item may be filled with: `{product}` in a text, `$1`, `$2` … by `fill` in built-in ones. */
export const FILLERS = [
  'account',
  'person' /* whom to call */,
  'product' /* the product that owners of the same products own, highest expected value first */,
  'seats' /* how many more seats its peers would have */,
  'deal' /* the first open opportunity */,
  'dealDate',
  'renewalDate' /* when the next agreement ends */,
  'buyer' /* who decides on the budget, as far as is known or guessed */,
  'lastWin' /* how long ago it last bought */,
] as const;
export type Filler = (typeof FILLERS)[number];

/** What an answer to an item can be taken down as, so that it becomes a fact. */
export const HEARINGS = ['role', 'seats', 'rank'] as const;
export type Hearing = (typeof HEARINGS)[number];

/** One item of a checklist template. It is left out where what it is filled with is not known. */
export interface PlaybookItem {
  /** Unique in its playbook; the same id in several means the same item, and is counted as one. */
  readonly id: string;
  readonly pause: PausePoint;
  readonly text: Words;
  /** The question to ask, word for word. */
  readonly ask?: Words;
  /** What the answer is good for, to read before asking. */
  readonly why?: Words;
  readonly fill?: readonly Filler[];
  readonly hears?: Hearing;
  readonly when?: Condition;
  /** 0 to 100; of more items than a pause point takes, the highest stay. */
  readonly priority: number;
}

/** A checklist template. */
export interface Playbook {
  readonly id: string;
  readonly name: Words;
  /** For which accounts it is chosen by itself. */
  readonly when?: Condition;
  /** 0 to 100; of several that fit, the highest is chosen. */
  readonly priority: number;
  readonly items: readonly PlaybookItem[];
}

/** A pause point takes no more: past 60 to 90 seconds people take shortcuts. */
export const MAX_ITEMS_AT_PAUSE = 3;

/** Largest playbook that is kept. */
export const MAX_PLAYBOOK_ITEMS = 60;
export const MAX_ITEM_TEXT = 400;
export const MAX_PLAYBOOK_NAME = 80;
