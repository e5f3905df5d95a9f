import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FailureName, Requests, RequestType } from '../platform/messages.js';
import { failureName } from '../sidebar/failure.js';
import type { AskWorker } from './services.js';

/** An answer of the worker: until it is there, and where it failed, `value` stays as it was. */
export interface Answered<V> {
  readonly value: V | undefined;
  readonly failure: FailureName | undefined;
  readonly reload: () => void;
  /** Puts a newer answer in its place, that another request gave. */
  readonly put: (value: V) => void;
}

/**
 * Asks the worker when the component comes and whenever `id` changes; an answer that comes after
 * the next question is dropped.
 */
export function useAnswer<T extends RequestType>(
  ask: AskWorker,
  type: T,
  content: Requests[T]['ask'],
  id = '',
): Answered<Requests[T]['answer']> {
  const [value, setValue] = useState<Requests[T]['answer']>();
  const [failure, setFailure] = useState<FailureName>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    setFailure(undefined);
    ask(type, content).then(
      (answer) => current && setValue(answer),
      (error) => current && setFailure(failureName(error)),
    );
    return () => {
      current = false;
    };
  }, [id, turn]);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  return { value, failure, reload, put: setValue };
}
