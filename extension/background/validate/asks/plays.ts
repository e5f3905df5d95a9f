import * as v from 'valibot';
import { MAX_REASON } from '../../../../src/account/notes.js';
import { MARK_STATES } from '../../../../src/account/play-mark.js';
import { recordKey } from '../values.js';

/** A play is named by texts of the CRM, a product's name for one. */
const MAX_PLAY = 10_000;

const mark = v.strictObject({
  state: v.picklist(MARK_STATES),
  reason: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_REASON))),
});

export const playAsks = [
  v.strictObject({
    type: v.literal('play/mark'),
    key: recordKey,
    play: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_PLAY)),
    mark: v.exactOptional(mark),
  }),
  v.strictObject({ type: v.literal('proof/get'), key: recordKey }),
] as const;
