import * as v from 'valibot';
import type { Playbook } from '../../../../src/account/playbook.js';
import { playbookFaults } from '../../../../src/call/index.js';
import { listOf } from '../values.js';

/** More playbooks than anybody writes. */
const MAX_PLAYBOOKS = 200;

/** Checked by the very schema that files are checked by. */
const playbook = v.custom<Playbook>(
  (input) => playbookFaults(input).length === 0,
  'not a playbook that can be kept',
);

export const playbookAsks = [
  v.strictObject({ type: v.literal('playbook/all') }),
  v.strictObject({
    type: v.literal('playbook/save'),
    playbooks: listOf(playbook, MAX_PLAYBOOKS),
  }),
  v.strictObject({
    type: v.literal('playbook/remove'),
    id: v.pipe(v.string(), v.maxLength(64)),
  }),
] as const;
