import { FAILURES, type FailureName } from '../platform/messages.js';

/** The failure's name in what an action was rejected with; a thing of another kind means no answer came. */
export function failureName(error: unknown): FailureName {
  if (typeof error === 'object' && error !== null) {
    for (const value of [Reflect.get(error, 'failure'), Reflect.get(error, 'name')]) {
      const found = FAILURES.find((name) => name === value);
      if (found) return found;
    }
  }
  return 'worker-unreachable';
}
