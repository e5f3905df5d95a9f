/** What a page says of whose it is. */
export interface Evidence {
  /** Ids in the links by which the page names itself; empty where it has none. */
  readonly ids: readonly string[];
  /** The record's name in the heading. */
  readonly heading: string | undefined;
  /** The record's name in the document's title. */
  readonly title: string | undefined;
}

/** What was on the page when the address changed: it must be gone before the new record is believed. */
export interface Before {
  readonly root: Element | undefined;
  readonly heading: string | undefined;
}

/**
 * Whether the page on screen is the record of the address. A CRM changes its address first, its
 * title and its DOM later and not together, so the address alone proves nothing:
 * the page's own links must carry the id or, where it has no links, another heading must have come
 * than stood there before; and heading and title must name the same record.
 */
export function agrees(id: string, evidence: Evidence, root: Element, before: Before): boolean {
  const { ids, heading, title } = evidence;
  if (!heading) return false;
  if (title !== undefined && title !== heading) return false;
  if (ids.length > 0) return ids.includes(id);
  return before.root !== root || before.heading !== heading;
}
