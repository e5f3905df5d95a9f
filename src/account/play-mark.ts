import type { Play } from './brief.js';

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

/** What was said of a play, if anything. */
export function markOf(play: Play, marks: readonly PlayMark[]): PlayMark | undefined {
  return marks.find((mark) => mark.play === play.id);
}

/** Whether a play is still to be made: nothing was said of it, or that it was offered. */
export function isOpenPlay(play: Play, marks: readonly PlayMark[]): boolean {
  const state = markOf(play, marks)?.state;
  return state === undefined || state === 'offered';
}

/** Plays as they are shown, in their order: those still to be made, and those put aside. */
export function partedPlays(
  plays: readonly Play[],
  marks: readonly PlayMark[],
): { readonly open: readonly Play[]; readonly aside: readonly Play[] } {
  const isOpen = (play: Play) => isOpenPlay(play, marks);
  return { open: plays.filter(isOpen), aside: plays.filter((play) => !isOpen(play)) };
}
