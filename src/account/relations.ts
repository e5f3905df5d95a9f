import type {
  KnownPerson,
  KnownRole,
  Membership,
  Party,
  Referral,
  Relations,
} from './influence.js';
import { parseKey, type RecordKey } from './record-key.js';
import type { Told } from './told.js';

/** What was told on each account of an org, by `keyText`, as the judge takes it. */
export function relationsOf(told: ReadonlyMap<string, Told>): Relations {
  const roles: KnownRole[] = [];
  const people: KnownPerson[] = [];
  const referrals: Referral[] = [];
  const memberships: Membership[] = [];
  for (const [text, own] of told) {
    const account = parseKey(text);
    if (!account) continue;
    for (const { contact, added, role, stance, lastContact } of own.people) {
      if (role) roles.push({ account, contact, role });
      people.push({
        account,
        contact,
        ...(added ? { added } : {}),
        ...(stance ? { stance } : {}),
        ...(lastContact ? { lastContact } : {}),
      });
    }
    for (const { way, other, contact, type, on } of own.referrals) {
      const [here, there] = [partyOf(account, contact), partyOf(other)];
      const [from, to] = way === 'given' ? [here, there] : [there, here];
      referrals.push({ from, to, ...(type ? { type } : {}), ...(on ? { on } : {}) });
    }
    for (const { kind, group, contact } of own.memberships)
      memberships.push({ party: partyOf(account, contact), kind, group });
  }
  return { roles, people, referrals, memberships };
}

function partyOf(account: RecordKey, contact?: string): Party {
  return { account, ...(contact === undefined ? {} : { contact }) };
}
