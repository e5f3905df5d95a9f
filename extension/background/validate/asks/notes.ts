import * as v from 'valibot';
import { MAX_NOTE } from '../../../../src/account/notes.js';
import { recordKey } from '../values.js';

export const noteAsks = [
  v.strictObject({
    type: v.literal('note/set'),
    key: recordKey,
    text: v.pipe(v.string(), v.maxLength(MAX_NOTE)),
  }),
] as const;
