import type { Door, Party, Referral } from '../../account/influence.js';
import { keyText } from '../../account/record-key.js';
import type { Network } from './network.js';

/** So many doors are shown at most. */
const MOST_DOORS = 12;

/** What is known of an account that a door leads to. */
export interface Behind {
  /** Whether it bought anything. */
  readonly buys: boolean;
  /** How large it is, for the order: its own revenue, 0 where unknown. */
  readonly size: number;
}

/** Doors from this account to others, and from others to it: referrals first, then the largest. */
export function doorsOf(
  network: Network,
  account: string,
  behind: (account: string) => Behind,
): { readonly opens: readonly Door[]; readonly openedBy: readonly Door[] } {
  const given = (network.given.get(account) ?? []).map((one) => referral(one.from, one.to, one));
  const received = (network.received.get(account) ?? []).map((one) =>
    referral(one.to, one.from, one),
  );
  const met = metIn(network, account);
  const buys = behind(account).buys;
  return {
    opens: shown([...given, ...(buys ? met.filter((door) => !at(door).buys) : [])]),
    openedBy: shown([...received, ...(buys ? [] : met.filter((door) => at(door).buys))]),
  };

  function at(door: Door): Behind {
    return behind(keyText(door.account));
  }

  /** One door an account, the first way to it; referrals stand before groups. */
  function shown(doors: readonly Door[]): readonly Door[] {
    const first = new Map<string, Door>();
    for (const door of doors) {
      const key = keyText(door.account);
      if (!first.has(key)) first.set(key, door);
    }
    const rank = ({ through }: Door) => (through === 'referral' ? 0 : 1);
    return [...first]
      .sort(([a, x], [b, y]) => rank(x) - rank(y) || at(y).size - at(x).size || (a < b ? -1 : 1))
      .slice(0, MOST_DOORS)
      .map(([, door]) => door);
  }
}

/** To how many other accounts the relations of each of the account's contacts lead. */
export function doorsByContact(network: Network, account: string): ReadonlyMap<string, number> {
  const doors = new Map<string, Set<string>>();
  const add = (party: Party, other: Party) => {
    const [own, to] = [keyText(party.account), keyText(other.account)];
    if (own !== account || to === account || party.contact === undefined) return;
    doors.set(party.contact, (doors.get(party.contact) ?? new Set()).add(to));
  };
  for (const { from, to } of network.given.get(account) ?? []) add(from, to);
  for (const { parties } of network.meetings.get(account) ?? [])
    for (const party of parties) for (const other of parties) add(party, other);
  return new Map([...doors].map(([contact, accounts]) => [contact, accounts.size]));
}

/** The other members of the account's groups. */
function metIn(network: Network, account: string): readonly Door[] {
  return (network.meetings.get(account) ?? []).flatMap(({ kind, group, parties }) => {
    const own = parties.find((party) => keyText(party.account) === account);
    return parties
      .filter((party) => keyText(party.account) !== account)
      .map((party): Door => ({ ...referral(own ?? party, party), through: kind, group }));
  });
}

function referral(own: Party, other: Party, { type, on }: Partial<Referral> = {}): Door {
  return {
    account: other.account,
    ...(own.contact === undefined ? {} : { by: own.contact }),
    ...(other.contact === undefined ? {} : { to: other.contact }),
    through: 'referral',
    ...(type === undefined ? {} : { type }),
    ...(on === undefined ? {} : { on }),
  };
}
