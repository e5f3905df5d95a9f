import * as v from 'valibot';
import type { Playbook } from '../../../../src/account/playbook.js';
import { playbookFaults } from '../../../../src/call/index.js';
import { listOf } from '../values.js';

/** More playbooks than anybody writes. */
const MAX_PLAYBOOKS = 200;

/** Checked by the very schema that files are checked by; the first fault is the one that is told. */
const playbook = v.pipe(
  v.custom<Playbook>(() => true),
  v.rawCheck(({ dataset, addIssue }) => {
    const [fault] = playbookFaults(dataset.value);
    if (!fault) return;
    const whole = fault.field === '' && fault.code !== 'unexpected';
    const keys = whole ? [] : fault.field.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
    const [first, ...rest] = keys.map(
      (key): v.IssuePathItem => ({
        type: 'unknown',
        origin: 'value',
        input: dataset.value,
        key,
        value: undefined,
      }),
    );
    addIssue({ message: fault.code, ...(first && { path: [first, ...rest] }) });
  }),
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
