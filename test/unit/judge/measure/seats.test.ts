import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Asset } from '../../../../src/account/related.js';
import { seatPriceOf, seatsOf } from '../../../../src/judge/measure/seats.js';
import { readFact, wholeList } from '../arbitraries.js';
import { firm } from '../upsell/firms.js';

const asset = (quantity?: number, price?: number, currency = 'USD'): Asset => ({
  id: '1',
  name: 'Licence',
  ...(quantity === undefined ? {} : { quantity }),
  ...(price === undefined ? {} : { price: { amount: price, currency } }),
});
const of = (...assets: readonly Asset[]) => firm('x', { assets });

describe('seats', () => {
  test('are those that the field says, whatever the list', () => {
    const told = (seats: number, ...assets: readonly Asset[]) =>
      seatsOf(firm('x', { facts: { seats: readFact(seats) }, assets }));
    expect(told(40, asset(3))).toBe(40);
    expect(told(0, asset(3))).toBe(0);
    // A number below zero is none.
    expect(told(-1, asset(3))).toBe(3);
  });

  test('are else the sum over a whole list; of a part, or with an unknown quantity, unknown', () => {
    const quantities = fc.array(fc.nat(500), { maxLength: 6 });
    fc.assert(
      fc.property(quantities, (list) => {
        const sum = list.reduce((all, one) => all + one, 0);
        expect(seatsOf(of(...list.map((one) => asset(one))))).toBe(sum);
        expect(seatsOf(of(...list.map((one) => asset(one)), asset()))).toBeUndefined();
        const partly = { ...wholeList([asset(4)]), total: 2 };
        expect(seatsOf({ ...of(), related: { assets: partly } })).toBeUndefined();
      }),
    );
    expect(seatsOf({ ...of(), related: {} })).toBeUndefined();
    expect(
      seatsOf({ ...of(), related: { assets: { ...wholeList([]), state: 'not-loaded' } } }),
    ).toBe(undefined);
  });
});

describe('the price of a seat', () => {
  test('is what was paid for all by how many there are, where both are known', () => {
    expect(seatPriceOf(of(asset(10, 1000)), 'USD')).toBe(100);
    expect(seatPriceOf(of(asset(10, 1000), asset(30, 1000)), 'USD')).toBe(50);
    const others = [asset(), asset(5), asset(undefined, 70), asset(0, 70), asset(9, 0)];
    for (const other of [...others, asset(9, -4), asset(9, NaN), asset(7, 70, 'EUR')])
      expect(seatPriceOf(of(asset(10, 1000), other), 'USD')).toBe(100);
  });

  test('is unknown where nothing tells it', () => {
    for (const other of [asset(), asset(5), asset(undefined, 70), asset(0, 70), asset(9, 0)])
      expect(seatPriceOf(of(other), 'USD')).toBeUndefined();
    expect(seatPriceOf(of(asset(10, 1000)), 'EUR')).toBeUndefined();
    expect(seatPriceOf({ ...of(), related: {} }, 'USD')).toBeUndefined();
  });
});
