import * as v from 'valibot';
import { MAX_NOTE } from '../../../../src/account/note.js';
import { id, instant, name, org, query, recordKey } from '../values.js';

const noteText = v.pipe(v.string(), v.maxLength(MAX_NOTE));

const note = v.strictObject({
  id,
  text: v.pipe(noteText, v.regex(/\S/)),
  writtenAt: instant,
  changedAt: instant,
  by: v.exactOptional(name),
});

export const noteAsks = [
  v.strictObject({ type: v.literal('note/set'), key: recordKey, id, text: noteText }),
  v.strictObject({ type: v.literal('note/restore'), key: recordKey, note }),
  v.strictObject({ type: v.literal('notes/find'), org, text: query }),
] as const;
