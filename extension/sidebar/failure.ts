import { FAILURES, type FailureName } from '../platform/messages.js';

/** The failure's name in what an action was rejected with; a thing of another kind means no answer came. */
export function failureName(error: unknown): FailureName {
  const named = error instanceof Error && 'failure' in error ? error.failure : undefined;
  return FAILURES.find((name) => name === named) ?? 'worker-unreachable';
}
