import type { Figure } from './figure.js';

/** What to ask on the call about a play; the UI has one sentence for each. */
export const QUESTION_CODES = [
  'deal-next' /* what stands between them and a yes by the date (`figure`) */,
  'deal-slipped' /* what has changed since the date that passed (`figure`) */,
  'headroom-elsewhere' /* who else they buy the like from, and whom they rank first (`figure`: the money) */,
  'seats-more' /* how many more people will need it next year (`figure`: seats their peers would add) */,
  'product-now' /* how they do today what the product (`subject`) does */,
  'renewal-change' /* what they would change before it ends (`figure`: the date) */,
  'renewal-late' /* what keeps them from renewing what has ended (`figure`: the date) */,
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];

/** A question to ask on the call. */
export interface Question {
  readonly code: QuestionCode;
  /** What it is about, in the CRM's own words. */
  readonly subject?: string;
  readonly figure?: Figure;
}
