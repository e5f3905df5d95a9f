import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { NOW, SAMPLE, sampleAccount, standingOfBook } from './sample-accounts.js';

const standing = standingOfBook(SAMPLE);
const briefOf = (name: string) => judge(sampleAccount(name), standing, NOW);

describe('the sample book', () => {
  test('has one Strategic account, the largest that buys the most', () => {
    const strategic = SAMPLE.map((one) => judge(one, standing, NOW)).filter(
      ({ tier }) => tier === 'strategic',
    );
    expect(strategic.map(({ name }) => name)).toEqual(['United Oil & Gas Corp.']);
    expect(strategic[0]?.drivers[0]).toMatchObject({
      code: 'wonRevenue',
      figure: { kind: 'money', value: { amount: 2_100_000, currency: 'USD' } },
      detail: { kind: 'count', value: 6 },
      rank: { place: 1 },
    });
    expect(strategic[0]?.confidence).toBe('high');
  });

  test('puts Edge Communications in the middle', () => {
    const brief = briefOf('Edge Communications');
    expect(['key', 'growth']).toContain(brief.tier);
    expect(brief.people.map(({ name, role }) => [name, role])).toEqual([
      ['Sean Forbes', 'economic-buyer'],
      ['Rose Gonzalez', 'technical-buyer'],
    ]);
    expect(brief.unfilledRoles).toEqual(['champion']);
    expect(brief.next.code).toBe('overdue-deal');
    expect(brief.next.person?.name).toBe('Sean Forbes');
  });

  test('gives no tier to what is only a name', () => {
    expect(briefOf('sForce').tier).toBeUndefined();
    expect(briefOf('Sample Account for Entitlements').tier).toBeUndefined();
  });

  test('puts a small firm without sales below', () => {
    expect(briefOf('Dickenson plc').tier).toBe('base');
  });

  test('a single account gets a tier all the same, and it is said that it is alone', () => {
    const one = sampleAccount('United Oil & Gas Corp.');
    const brief = judge(one, standingOfBook([one]), NOW);
    expect(brief.tier).toBe('key');
    expect(brief.confidence).toBe('low');
    expect(brief.missing).toContainEqual({ kind: 'book', accounts: 1 });
  });
});
