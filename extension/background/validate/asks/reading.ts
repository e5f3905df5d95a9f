import * as v from 'valibot';
import { rawReading, rawRecord, rawRelated } from '../raw.js';
import { recordKey } from '../values.js';

export const readingAsks = [
  v.strictObject({ type: v.literal('view/get'), key: recordKey }),
  v.strictObject({
    type: v.literal('reading/publish'),
    raw: v.variant('kind', [rawRecord, rawRelated]),
  }),
  v.strictObject({ type: v.literal('list/publish'), raw: rawReading }),
] as const;
