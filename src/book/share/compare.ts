/** How an item of a file stands to what is kept here. */
export type ItemState =
  | 'new' /* nothing is kept in its place */
  | 'same' /* the same is kept */
  | 'update' /* a later word of the same signer on what came from them */
  | 'older' /* what is kept was changed later */
  | 'conflict'; /* what is kept says something else */

/** What is told of an item to compare it. */
export interface Comparable {
  /** All that people read of it, as one text: equal texts say the same. */
  readonly words: string;
  /** When it was last changed, epoch milliseconds. */
  readonly at: number;
  /** The fingerprint of who signed it, where it came from a file. */
  readonly signer?: string | undefined;
}

/** How an item from a file stands to the one that is kept in its place. */
export function compareItem(incoming: Comparable, kept: Comparable | undefined): ItemState {
  if (!kept) return 'new';
  if (incoming.words === kept.words) return 'same';
  if (incoming.at < kept.at) return 'older';
  return kept.signer !== undefined && kept.signer === incoming.signer ? 'update' : 'conflict';
}

/** Whether an item is taken unless the user chooses otherwise: only where nothing is overwritten but the signer's own. */
export function isTakenByDefault(state: ItemState): boolean {
  return state === 'new' || state === 'update';
}
