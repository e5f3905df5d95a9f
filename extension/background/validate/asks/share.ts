import * as v from 'valibot';
import { parseKey } from '../../../../src/account/record-key.js';
import { MAX_SHARE_FILE } from '../share.js';
import { id, listOf } from '../values.js';
import { org } from './orgs.js';

const MAX_ITEMS = 5_000;

const fileText = v.pipe(v.string(), v.maxLength(MAX_SHARE_FILE));
const keyTexts = listOf(
  v.pipe(
    v.string(),
    v.maxLength(400),
    v.check((text) => parseKey(text) !== undefined, 'no key'),
  ),
  MAX_ITEMS,
);
const ids = listOf(v.pipe(v.string(), v.maxLength(200)), MAX_ITEMS);

export const shareAsks = [
  v.strictObject({ type: v.literal('share/offer'), org }),
  v.strictObject({
    type: v.literal('share/export'),
    org,
    ids: listOf(id, MAX_ITEMS),
    playbooks: ids,
  }),
  v.strictObject({ type: v.literal('share/read'), text: fileText }),
  v.strictObject({ type: v.literal('share/take'), text: fileText, pins: keyTexts, playbooks: ids }),
] as const;
