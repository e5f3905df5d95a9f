import * as v from 'valibot';
import { MAX_REASON } from '../../../../src/account/notes.js';
import { recordKey } from '../values.js';

export const pinAsks = [
  v.strictObject({
    type: v.literal('pin/set'),
    key: recordKey,
    reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_REASON)),
  }),
  v.strictObject({ type: v.literal('pin/remove'), key: recordKey }),
] as const;
