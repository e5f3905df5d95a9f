import { total } from './total.js';

/** A group's part of all members and of all value. */
export interface GroupShare {
  readonly members: number;
  readonly ofMembers: number;
  readonly ofValue: number;
}

/**
 * How much of a period's value each group makes, for example the next period's revenue by tier: a
 * grouping is worth something where the shares of value differ from the shares of members. Values
 * below 0 count as they are. Empty where the total is not positive. The order of the list is no matter.
 * @throws {RangeError} when the lists differ in length
 */
export function shareByGroup<Group>(
  groups: readonly Group[],
  values: readonly number[],
): Map<Group, GroupShare> {
  if (groups.length !== values.length) throw new RangeError('One value for each member');
  const all = total(values);
  if (!(all > 0)) return new Map();
  const members = new Map<Group, number[]>();
  for (const [i, group] of groups.entries()) {
    const own = members.get(group) ?? [];
    own.push(values[i] ?? 0);
    members.set(group, own);
  }
  return new Map(
    [...members].map(([group, own]) => [
      group,
      {
        members: own.length,
        ofMembers: own.length / groups.length,
        ofValue: total(own) / all,
      },
    ]),
  );
}
