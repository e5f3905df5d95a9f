/** One influence note on an account: who opens doors here, and what is known of them. */
export interface Note {
  readonly id: string;
  readonly text: string;
  /** When it was begun, and last changed, epoch milliseconds. */
  readonly writtenAt: number;
  readonly changedAt: number;
  /** The name of who wrote it, as they gave it in the settings; absent: nobody said. */
  readonly by?: string;
}

/** Longest note that is kept, in characters: enough for a page, small enough for a message. */
export const MAX_NOTE = 20_000;
/** The most notes that are kept of an account. */
export const MAX_NOTES = 500;
