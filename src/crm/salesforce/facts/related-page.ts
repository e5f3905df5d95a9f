import type { Reading } from '../../../account/reading.js';
import type { RawRelated } from '../../raw.js';
import { pageFormat } from './page-format.js';
import { relatedLists } from './related-lists.js';
import { rowOf } from './rows/row.js';

/** The one list that stands on its full page; of everything else the page says nothing. */
export function relatedPage({ key, list, language, readAt, expectations }: RawRelated): Reading {
  const format = pageFormat(
    list.rows.map((row) => rowOf(row).cells),
    language,
  );
  return {
    key,
    facts: {},
    custom: {},
    related: relatedLists([list], key.id, { format, at: readAt, elsewhere: undefined }),
    readAt,
    expectations,
  };
}
