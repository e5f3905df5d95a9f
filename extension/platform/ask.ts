import { browser } from './browser.js';
import type { Answer, FailureName, Requests, RequestType } from './messages.js';

/** A request that failed, by a name the UI has words for. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly failure: FailureName,
    detail = '',
  ) {
    super(detail ? `${failure}: ${detail}` : failure);
  }
}

/** Any error as a failure with a name. */
export function asFailure(cause: unknown): Failure {
  return cause instanceof Failure ? cause : new Failure('worker-unreachable', String(cause));
}

/**
 * Asks the worker. A worker that was stopped is started by the question, so it is asked once more
 * when it could not be reached.
 * @throws {Failure} always of this class, whatever went wrong
 */
export async function ask<T extends RequestType>(
  type: T,
  content: Requests[T]['ask'],
): Promise<Requests[T]['answer']> {
  const answer = await deliver<T>({ type, ...content })
    .catch(() => deliver<T>({ type, ...content }))
    .catch((cause: unknown) => {
      throw asFailure(cause);
    });
  if (answer.ok) return answer.value;
  throw new Failure(answer.failure, answer.detail);
}

async function deliver<T extends RequestType>(message: object): Promise<Answer<T>> {
  // After an update of the extension the old script lives on in open tabs, without its runtime.
  if (!isConnected()) return { ok: false, failure: 'extension-updated', detail: '' };
  const answer = (await browser.runtime.sendMessage(message)) as Answer<T> | undefined;
  if (!answer) throw new Failure('worker-unreachable', 'no answer');
  return answer;
}

/** Whether this script still belongs to the extension that is installed. */
export function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
