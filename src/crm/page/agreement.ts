/** What a page says of whose it is. */
export interface Evidence {
  /** Ids in the links by which the page names itself; empty where it has none. */
  readonly ids: readonly string[];
  /** The record's name in the heading. */
  readonly heading: string | undefined;
  /** The record's name in the document's title. */
  readonly title: string | undefined;
}

/** What was on the page when the address changed. */
export interface Before {
  readonly root: Element | undefined;
  readonly heading: string | undefined;
  /** Whether the record before had been found: else the page may still be about to draw that one. */
  readonly agreed: boolean;
}

/** Nothing of this CRM was on the page before. */
export const NOTHING_BEFORE: Before = { root: undefined, heading: undefined, agreed: true };

/**
 * Whether the page on screen is the record of the address. A CRM changes its address first, its
 * title and its DOM later and not together, so the address alone proves nothing.
 * - `no`: heading and title do not name the same record, the page's own links name another one, or
 *   what stands there is what stood there before the address changed.
 * - `yes`: the page's own links carry the id; or it has none, another heading has come than stood
 *   there before, and only one record can have been on its way.
 * - `likely`: the same, but the user left the record before too soon for it to be drawn: the one
 *   that has come may be that one, and only staying there tells.
 */
export function agrees(
  id: string,
  evidence: Evidence,
  root: Element,
  before: Before,
): 'yes' | 'likely' | 'no' {
  const { ids, heading, title } = evidence;
  if (!heading || (title !== undefined && title !== heading)) return 'no';
  if (ids.length > 0) return ids.includes(id) ? 'yes' : 'no';
  if (before.root === root && before.heading === heading) return 'no';
  return before.agreed ? 'yes' : 'likely';
}
