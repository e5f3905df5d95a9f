import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareByGroup } from '../../../../../src/judge/models/measures/revenue-share.js';

test('shares of all groups add up to 1', () => {
  const member = fc.record({ tier: fc.constantFrom('a', 'b', 'c'), value: fc.nat(100) });
  fc.assert(
    fc.property(fc.array(member), (members) => {
      const shares = shareByGroup(
        members.map(({ tier }) => tier),
        members.map(({ value }) => value),
      );
      if (!members.some(({ value }) => value > 0)) {
        expect(shares.size).toBe(0);
        return;
      }
      const all = [...shares.values()];
      expect(all.reduce((sum, share) => sum + share.ofValue, 0)).toBeCloseTo(1, 9);
      expect(all.reduce((sum, share) => sum + share.ofMembers, 0)).toBeCloseTo(1, 9);
      expect(all.reduce((sum, share) => sum + share.members, 0)).toBe(members.length);
    }),
  );
});

test('by hand', () => {
  const shares = shareByGroup(['key', 'base', 'base', 'base'], [60, 20, 20, 0]);
  expect(shares.get('key')).toEqual({ members: 1, ofMembers: 0.25, ofValue: 0.6 });
  expect(shares.get('base')).toEqual({ members: 3, ofMembers: 0.75, ofValue: 0.4 });
  expect(shareByGroup(['key', 'base'], [0, 0]).size).toBe(0);
  expect(shareByGroup(['key', 'base'], [3, -4]).size).toBe(0);
  expect(() => shareByGroup(['key'], [])).toThrow(RangeError);
});
