import { BookError } from '../../src/book/index.js';
import type { Answer, AnyAsk, RequestType } from '../platform/messages.js';
import type { BookKeeper } from './book-keeper.js';
import { refusal, type Sender } from './sender.js';
import { parseAsk } from './validate/asks.js';

/** Answers a message that came in, whatever it is: a refusal and a fault are answers too. */
export async function answer(
  message: unknown,
  sender: Sender,
  ownId: string,
  keeper: BookKeeper,
): Promise<Answer<RequestType>> {
  const parsed = parseAsk(message);
  if ('fault' in parsed) return { ok: false, failure: 'not-allowed', detail: parsed.fault };
  const refused = refusal(sender, ownId, parsed.ask);
  if (refused) return { ok: false, failure: 'not-allowed', detail: refused };
  try {
    return { ok: true, value: await carryOut(parsed.ask, keeper) };
  } catch (cause) {
    console.error(cause);
    const failure = cause instanceof BookError ? cause.fault : 'internal';
    return { ok: false, failure, detail: String(cause) };
  }
}

function carryOut(ask: AnyAsk, keeper: BookKeeper) {
  switch (ask.type) {
    case 'view/get':
      return keeper.view(ask.key);
    case 'reading/publish':
      return keeper.publish(ask.reading);
    case 'list/publish':
      return keeper.publishList(ask.readings);
    case 'pin/set':
      return keeper.pin(ask.key, ask.reason);
    case 'pin/remove':
      return keeper.unpin(ask.key);
    case 'note/set':
      return keeper.setNote(ask.key, ask.text);
  }
}
