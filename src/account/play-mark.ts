/** What became of a play; `dismissed` hides it until its facts change, because its id changes then. */
export const MARK_STATES = ['dismissed', 'offered', 'won', 'lost'] as const;
export type MarkState = (typeof MARK_STATES)[number];

/** What a user said of one play of an account. */
export interface PlayMark {
  /** The play's id: see `Play.id`. */
  readonly play: string;
  readonly state: MarkState;
  readonly reason?: string;
  /** Epoch milliseconds. */
  readonly at: number;
}
