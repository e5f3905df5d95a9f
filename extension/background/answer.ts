import { BookError } from '../../src/book/index.js';
import type { Answer, AnyAsk, Handlers, Requests, RequestType } from '../platform/messages.js';
import { type Own, refusal, type Sender } from './sender.js';
import { parseAsk } from './validate/ask.js';

/** Answers a message that came in, whatever it is: a refusal and a fault are answers too. */
export async function answer(
  message: unknown,
  sender: Sender,
  own: Own,
  handlers: Handlers<Requests>,
): Promise<Answer<RequestType>> {
  const parsed = parseAsk(message);
  if ('fault' in parsed) return { ok: false, failure: 'not-allowed', detail: parsed.fault };
  const refused = refusal(sender, own, parsed.ask);
  if (refused) return { ok: false, failure: 'not-allowed', detail: refused };
  try {
    return { ok: true, value: await carryOut(parsed.ask, handlers) };
  } catch (cause) {
    console.error(cause);
    const failure = cause instanceof BookError ? cause.fault : 'internal';
    return { ok: false, failure, detail: String(cause) };
  }
}

function carryOut<T extends RequestType>(
  ask: AnyAsk & { readonly type: T },
  handlers: Handlers<Requests>,
): Promise<Requests[T]['answer']> {
  // The type names the handler of this very request, which the compiler cannot follow.
  const handle = handlers[ask.type] as (ask: AnyAsk) => Promise<Requests[T]['answer']>;
  return handle(ask);
}
