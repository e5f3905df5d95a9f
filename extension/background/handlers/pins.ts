import { known } from '../../../src/account/fact.js';
import { pagePinOf } from '../../../src/account/page-pin.js';
import type { Pin } from '../../../src/account/pin.js';
import { keyText, parseKey, type RecordKey } from '../../../src/account/record-key.js';
import { byHand, setPin } from '../../../src/account/set-pin.js';
import type { Handlers } from '../../platform/messages.js';
import type { Org } from '../../platform/requests/orgs.js';
import type { PinnedAccount, PinRequests } from '../../platform/requests/pins.js';
import type { Services } from './services.js';

/** Sets, orders and removes pins; a pin's tier counts at once, so the account is judged again. */
export function pinHandlers(services: Services): Handlers<PinRequests> {
  const { book, keeper, settings, now } = services;
  const list = async (org: Org) => ({ pins: await pinsOf(org, services) });
  return {
    'pin/set': async ({ key, reason, tier, until, note }) => {
      const [{ brief, pin: before }, { name }] = await Promise.all([
        book.entry(key),
        settings.get(),
      ]);
      const words = {
        reason,
        ...(tier ? { tier } : {}),
        ...(until ? { until } : {}),
        ...(note ? { note } : {}),
      };
      await book.pins.set(key, setPin(words, { before, brief, by: name, now: now() }));
      return keeper.judgeAgain(key);
    },
    'pin/remove': async ({ key }) => {
      await book.pins.set(key, undefined);
      return keeper.judgeAgain(key);
    },
    'pins/list': ({ org }) => list(org),
    'pins/order': async ({ org, ids }) => {
      const own = await book.pins.ofOrg(org);
      const places = new Map(ids.map((id, place) => [keyText({ ...org, id }), place]));
      for (const [text, pin] of own) {
        const key = parseKey(text);
        const order = places.get(text);
        if (key && order !== undefined && order !== pin.order)
          await book.pins.set(key, { ...pin, order });
      }
      return list(org);
    },
  };
}

/**
 * Every pinned account of an org: by the user's own pin, a line on its page, or the company. Accounts
 * are looked through for lines, so this is for a page that waits, not for each visit.
 */
async function pinsOf(org: Org, { book, keeper, settings, now }: Services) {
  const [own, accounts, { admin }] = await Promise.all([
    book.pins.ofOrg(org),
    book.accountsOf(org),
    settings.get(),
  ]);
  const ofOrg = (key: RecordKey) => key.crm === org.crm && key.org === org.org;
  const keys = [
    ...own.keys(),
    ...accounts.filter((one) => pagePinOf(one, now())).map(({ key }) => keyText(key)),
    ...admin.pins.keys(),
  ];
  const once = [...new Set(keys)].flatMap((text) => parseKey(text) ?? []).filter(ofOrg);
  const listed = await Promise.all(
    once.map(async (key): Promise<PinnedAccount | undefined> => {
      const { account, brief, pin, pinConflict } = await keeper.view(key);
      if (!pin) return undefined;
      const name = known(account?.facts.name) ?? pin.account ?? key.id;
      return { key, name, pin, ...(pinConflict && { pinConflict }), ...(brief && { brief }) };
    }),
  );
  return listed.flatMap((one) => one ?? []).sort((a, b) => byHand(placed(a, own), placed(b, own)));
}

/** A pin's place is that of the user's own pin of the account, whichever counts. */
function placed({ key, pin }: PinnedAccount, own: ReadonlyMap<string, Pin>) {
  return { id: key.id, pin: own.get(keyText(key)) ?? pin };
}
