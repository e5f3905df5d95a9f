import {
  MAX_TOLD,
  type PersonChange,
  type Told,
  type ToldMembership,
  type ToldPerson,
  type ToldReferral,
} from './told.js';

/**
 * Told with a change of one person in it. `now` is epoch milliseconds.
 * @throws {RangeError} when more would be told than is kept of an account, as the others do
 */
export function tellPerson(
  told: Told,
  contact: string,
  { tell, forget }: PersonChange,
  now: number,
): Told {
  const is = (one: ToldPerson) => one.contact === contact;
  const person = { ...told.people.find(is), ...tell, contact, at: now };
  for (const name of forget) delete person[name];
  const { added, role, stance, lastContact } = person;
  // A person of whom only the id is left says nothing.
  const next = added || role || stance || lastContact ? person : undefined;
  return { ...told, people: replaced(told.people, next, is), changedAt: now };
}

/** Told with a referral of the id put in, or taken out where there is none. */
export function tellReferral(
  told: Told,
  id: string,
  referral: Omit<ToldReferral, 'id' | 'at'> | undefined,
  now: number,
): Told {
  const next = referral ? { ...referral, id, at: now } : undefined;
  const referrals = replaced(told.referrals, next, (one) => one.id === id);
  return { ...told, referrals, changedAt: now };
}

/** Told with a membership of the id put in, or taken out where there is none. */
export function tellMembership(
  told: Told,
  id: string,
  membership: Omit<ToldMembership, 'id' | 'at'> | undefined,
  now: number,
): Told {
  const next = membership ? { ...membership, id, at: now } : undefined;
  const memberships = replaced(told.memberships, next, (one) => one.id === id);
  return { ...told, memberships, changedAt: now };
}

function replaced<T>(list: readonly T[], next: T | undefined, is: (one: T) => boolean): T[] {
  const at = list.findIndex(is);
  // What is changed keeps its place, so that nothing jumps while it is edited.
  const others = list.filter((one) => !is(one));
  if (next === undefined) return others;
  if (at < 0 && others.length >= MAX_TOLD) throw new RangeError(`More than ${MAX_TOLD} are told`);
  return others.toSpliced(at < 0 ? others.length : at, 0, next);
}
