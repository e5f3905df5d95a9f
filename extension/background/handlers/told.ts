import { isNamed } from '../../../src/account/named.js';
import { parseKey, type RecordKey } from '../../../src/account/record-key.js';
import { tellMembership, tellPerson, tellReferral } from '../../../src/account/tell.js';
import { NOTHING_TOLD, type Told } from '../../../src/account/told.js';
import type { Handlers } from '../../platform/messages.js';
import type { ToldRequests } from '../../platform/requests/told.js';
import type { Services } from './services.js';

/** So many accounts are offered for what is typed of a name. */
const MOST_OFFERED = 8;

/** Keeps what users tell, and has the accounts judged that it is about. */
export function toldHandlers(services: Services): Handlers<ToldRequests> {
  const { book, keeper, relations, now } = services;

  /** The accounts on the other side of a referral, before and after, are judged again with this one. */
  async function tell(key: RecordKey, change: (told: Told) => Told) {
    const others = new Map<string, RecordKey>();
    await book.told.change(key, (before = NOTHING_TOLD) => {
      const after = change(before);
      const had = new Set(before.referrals);
      const has = new Set(after.referrals);
      for (const one of [...had, ...has])
        if (!(had.has(one) && has.has(one)) && !isNamed(one.other))
          others.set(one.other.id, one.other);
      return after;
    });
    relations.forget(key);
    return keeper.judgeAgain(key, [...others.values()]);
  }

  return {
    'told/person': ({ key, contact, tell: facts, forget }) =>
      tell(key, (told) => tellPerson(told, contact, { tell: facts, forget }, now())),
    'told/referral': ({ key, id, referral }) =>
      tell(key, (told) => tellReferral(told, id, referral, now())),
    'told/membership': ({ key, id, membership }) =>
      tell(key, (told) => tellMembership(told, id, membership, now())),
    'told/groups': async ({ org }) => ({ groups: (await relations.of(org)).groups }),
    'accounts/find': async ({ org, text }) => {
      const found = await book.named(org, text, MOST_OFFERED);
      const accounts = found.flatMap(({ id, name }) => {
        const key = parseKey(id);
        return key ? [{ key, name }] : [];
      });
      return { accounts };
    },
  };
}
