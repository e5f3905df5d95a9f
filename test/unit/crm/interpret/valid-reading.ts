import * as v from 'valibot';
import {
  count,
  instant,
  listOf,
  recordKey,
  shortText,
} from '../../../../extension/background/validate/values.js';
import { custom, facts } from './valid-facts.js';
import { related } from './valid-related.js';

/** A reading of which every fact and row has the form that the book and the judge rely on. */
export const validReading = v.strictObject({
  key: recordKey,
  facts,
  custom,
  related,
  readAt: instant,
  expectations: listOf(
    v.strictObject({ code: shortText, met: v.boolean(), expected: count, found: count }),
    101,
  ),
});
