import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { TIERS } from '../../../../src/account/brief.js';
import { judge } from '../../../../src/judge/index.js';
import { account, bookOf, NOW } from '../arbitraries.js';
import { SAMPLE, sampleAccount, standingOfBook } from '../sample-accounts.js';

// Whole books are judged again and again here, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

describe('what the tier could be', () => {
  test('has the low end below and the high end above what the score gives', () => {
    fc.assert(
      fc.property(bookOf(account, { min: 4 }), (accounts) => {
        const standing = standingOfBook(accounts);
        const { range, computedTier } = judge(accounts[0] as Account, standing, NOW);
        if (!range || !computedTier) return;
        expect(TIERS.indexOf(range.low)).toBeGreaterThan(TIERS.indexOf(range.high));
        expect(TIERS.indexOf(range.low)).toBeGreaterThanOrEqual(TIERS.indexOf(computedTier));
        expect(TIERS.indexOf(range.high)).toBeLessThanOrEqual(TIERS.indexOf(computedTier));
        expect(range.unknown.length).toBeGreaterThan(0);
      }),
    );
  });

  test('names what is unknown of an account whose opportunities were not read', () => {
    const { related, ...rest } = sampleAccount('Grand Hotels & Resorts Ltd');
    const { opportunities: _, ...lists } = related;
    const unread = { ...rest, related: lists };
    const others = SAMPLE.filter(({ key }) => key.id !== unread.key.id);
    const brief = judge(unread, standingOfBook([...others, unread]), NOW);
    expect(brief.range?.unknown[0]).toBe('wonRevenue');
    expect(brief.range?.high).toBe('key');
    expect(brief.range?.low).toBe('growth');
  });

  test('is not told where nothing unknown could move it', () => {
    const brief = judge(sampleAccount('United Oil & Gas Corp.'), standingOfBook(SAMPLE), NOW);
    expect(brief.range).toBeUndefined();
  });
});
