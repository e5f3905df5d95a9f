import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import type { Tier } from '../../../../src/account/brief.js';
import { keyText } from '../../../../src/account/record-key.js';
import { DEFAULT_OPTIONS, judge, recut } from '../../../../src/judge/index.js';
import { tierProof, tiersIn } from '../../../../src/judge/proof/tiers.js';
import { keyHash } from '../../../../src/judge/standing/key-hash.js';
import { NOW, readFact } from '../arbitraries.js';
import { SAMPLE, standingOfBook } from '../sample-accounts.js';
import { firm } from '../upsell/firms.js';

const hashOf = ({ key }: Account) => keyHash(keyText(key));

describe('the back-test of tiers', () => {
  const accounts = ['a', 'b', 'c', 'd'].map((id) => firm(id, {}));
  const won = [40, 30, 20, 10];
  const tiersOf = (...tiers: readonly (Tier | undefined)[]) =>
    new Map(
      accounts.flatMap((one, i): [number, Tier][] => {
        const tier = tiers[i];
        return tier ? [[hashOf(one), tier]] : [];
      }),
    );
  const before = tiersOf('strategic', 'key', 'growth', 'base');
  const proofOf = (
    then: typeof before,
    later: typeof before,
    revenue = (one: Account) => won[accounts.indexOf(one)] ?? 0,
  ) => tierProof(accounts, then, later, revenue, 100);

  test('tells what each tier brought, the most strategic first', () => {
    const { tiers } = proofOf(before, before);
    expect(tiers).toEqual([
      { tier: 'strategic', accounts: 1, ofAccounts: 0.25, ofRevenue: 0.4 },
      { tier: 'key', accounts: 1, ofAccounts: 0.25, ofRevenue: 0.3 },
      { tier: 'growth', accounts: 1, ofAccounts: 0.25, ofRevenue: 0.2 },
      { tier: 'base', accounts: 1, ofAccounts: 0.25, ofRevenue: 0.1 },
    ]);
    const two = proofOf(tiersOf('growth', undefined, 'growth', 'base'), before).tiers;
    expect(two.map(({ tier, accounts: n }) => [tier, n])).toEqual([
      ['growth', 2],
      ['base', 1],
    ]);
    expect(two[0]?.ofRevenue).toBeCloseTo(6 / 7, 12);
    expect(proofOf(before, before, () => 0).tiers).toEqual([]);
  });

  test('counts who was of the top two and still is, of either', () => {
    const half = proofOf(before, tiersOf('key', 'growth', 'strategic', 'base'));
    expect(half.topStayed).toMatchObject({ value: 0.5, n: 2 });
    // Half are left after one period of a hundred days.
    expect(half.halfLifeDays).toBeCloseTo(100, 9);
    const gone = proofOf(before, tiersOf(undefined, 'strategic', 'key', 'key'));
    expect(gone.topStayed).toMatchObject({ value: 0.5, n: 2 });
  });

  test('gives no half-life where all stayed or none did, and nothing where nobody was at the top', () => {
    const all = proofOf(before, before);
    expect(all.topStayed?.value).toBe(1);
    expect('halfLifeDays' in all).toBe(false);
    const none = proofOf(before, tiersOf('growth', 'base'));
    expect(none.topStayed?.value).toBe(0);
    expect('halfLifeDays' in none).toBe(false);
    const low = proofOf(tiersOf('growth', 'base'), before);
    expect('topStayed' in low || 'halfLifeDays' in low).toBe(false);
  });

  test('takes the tiers that the judge gives, of those with enough known', () => {
    const bare: Account = { ...firm('bare', {}), facts: { name: readFact('sForce') }, related: {} };
    const book = [...SAMPLE, bare];
    const standing = standingOfBook(book);
    recut(standing);
    const tiers = tiersIn(standing, DEFAULT_OPTIONS);
    for (const one of book)
      expect(tiers.get(hashOf(one))).toBe(judge(one, standing, NOW).computedTier);
    expect(tiers.has(hashOf(bare))).toBe(false);
    expect(tiers.size).toBeGreaterThan(5);
  });
});
