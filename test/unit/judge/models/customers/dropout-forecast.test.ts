import { describe, expect, test } from 'vitest';
import { dropoutForecast } from '../../../../../src/judge/models/customers/dropout-forecast.js';
import { lnBeta } from '../../../../../src/judge/models/special/gamma.js';

/**
 * The same forecast as the mean it is: a customer who leaves with chance p after each purchase buys
 * (1 − e^(−λpt)) / p times; over gamma-distributed rates (1 − (1 + p t / scale)^−R) / p; over beta-
 * distributed chances, this sum.
 */
function byIntegration(a: number, B: number, R: number, y: number): number {
  const steps = 40_000;
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    const p = (i + 0.5) / steps;
    sum += p ** (a - 2) * (1 - p) ** (B - 1) * -Math.expm1(-R * Math.log1p(p * y));
  }
  return sum / steps / Math.exp(lnBeta(a, B));
}

describe.each([1, 1.00002, 1.4, 2.5])('a forecast at a = %d', (a) => {
  // Both forms of the formula: R far above a + B − 1, and not.
  test.each([0.5, 4, 11, 14, 60])('is the mean over all customers, R = %d', (R) => {
    for (const B of [1, 3])
      for (const y of [0.3, 12]) {
        const expected = byIntegration(a, B, R, y);
        expect(Math.abs(dropoutForecast(a, B, R, 5, 5 * y) / expected - 1)).toBeLessThan(1e-4);
      }
  });
});

test('hundreds of purchases do not overflow', () => {
  const many = dropoutForecast(0.8, 402, 400, 52, 52);
  expect(many).toBeGreaterThan(100);
  expect(many).toBeLessThan(400);
});
