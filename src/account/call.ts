import type { RecordKey } from './record-key.js';

/** One run of a playbook. */
export interface Call {
  readonly id: string;
  readonly key: RecordKey;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** Absent while it runs. */
  readonly endedAt?: number;
}
