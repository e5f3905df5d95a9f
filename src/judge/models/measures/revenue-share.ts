/** A group's part of all members and of all value. */
export interface GroupShare {
  readonly members: number;
  readonly ofMembers: number;
  readonly ofValue: number;
}

/**
 * How much of a period's value each group makes, for example the next period's revenue by tier: a
 * grouping is worth something where the shares of value differ from the shares of members. Values
 * below 0 count as they are. Empty where the total is not positive.
 * @throws {RangeError} when the lists differ in length
 */
export function shareByGroup<Group>(
  groups: readonly Group[],
  values: readonly number[],
): Map<Group, GroupShare> {
  if (groups.length !== values.length) throw new RangeError('One value for each member');
  const total = values.reduce((sum, value) => sum + value, 0);
  const shares = new Map<Group, GroupShare>();
  if (!(total > 0)) return shares;
  for (const [i, group] of groups.entries()) {
    const had = shares.get(group) ?? { members: 0, ofMembers: 0, ofValue: 0 };
    shares.set(group, {
      members: had.members + 1,
      ofMembers: (had.members + 1) / groups.length,
      ofValue: had.ofValue + (values[i] ?? 0) / total,
    });
  }
  return shares;
}
