/** Why the book could not be read or written. */
export type BookFault =
  | 'storage-full' /* the browser has no room left */
  | 'storage-blocked' /* another context holds an older version open and does not let go */
  | 'storage-failed' /* anything else the database reports */;

/** A fault of the book by a name the UI has words for. `cause` is the database's own error. */
export class BookError extends Error {
  override readonly name = 'BookError';

  constructor(
    readonly fault: BookFault,
    options?: { cause: unknown },
  ) {
    super(`${fault}: ${String(options?.cause ?? 'no further detail')}`, options);
  }
}

/** Any error as a `BookError`. */
export function asBookError(cause: unknown): BookError {
  if (cause instanceof BookError) return cause;
  const full = cause instanceof Error && cause.name === 'QuotaExceededError';
  return new BookError(full ? 'storage-full' : 'storage-failed', { cause });
}
