import { expect, test } from 'vitest';
import { DEFAULT_OPTIONS, judge, recut, tierCounts } from '../../../../src/judge/index.js';
import { NOW, SAMPLE, standingOfBook } from '../sample-accounts.js';

const CUTS = {
  strategicCap: 0.3,
  strategicValue: 1,
  strategicFloor: 50,
  keyCap: 0.6,
  growthFloor: 48,
};

test.each([
  ['as they come', DEFAULT_OPTIONS],
  ['by other cuts', { ...DEFAULT_OPTIONS, ...CUTS }],
  ['by other weights', { ...DEFAULT_OPTIONS, axes: { worth: 0.8, potential: 0.1, loyalty: 0.1 } }],
])('the counts of tiers %s are those of the briefs judged so', (_, options) => {
  const standing = standingOfBook(SAMPLE);
  const counts = tierCounts(standing, options);
  recut(standing, options);
  const judged = { strategic: 0, key: 0, growth: 0, base: 0, unknown: 0 };
  for (const one of SAMPLE) judged[judge(one, standing, NOW, { options }).tier ?? 'unknown'] += 1;
  expect(counts).toEqual(judged);
  expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(SAMPLE.length);
});

test('counting leaves the standing as it was', () => {
  const standing = standingOfBook(SAMPLE);
  const before = structuredClone(standing.cuts.strategic);
  tierCounts(standing, { ...DEFAULT_OPTIONS, ...CUTS });
  expect(standing.cuts.strategic).toBe(before);
});
