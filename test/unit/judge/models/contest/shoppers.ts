import { stream } from '../customers/arbitraries.js';

/** The last day that shoppers are looked at. */
export const LAST = 500;

/**
 * Days of purchases of so many shoppers who buy every four to sixty days, as is their habit, until they
 * leave unsaid. Days without a purchase mean much of some of them and little of others: rules by the
 * calendar alone cannot tell, models can.
 */
export function shoppers(seed: number, count: number): number[][] {
  const random = stream(seed);
  return Array.from({ length: count }, () => {
    const gap = 4 * 15 ** random();
    const stays = -Math.log(random()) * 40 * 20 ** random();
    const first = Math.floor(100 * random());
    const days = [first];
    while (true) {
      const next = Math.round((days.at(-1) ?? 0) - Math.log(random()) * gap);
      if (next > Math.min(first + stays, LAST)) return days;
      days.push(next);
    }
  });
}
