/**
 * How much the account has of what it could have, as whole amounts on one scale: `owned` ≤ `likely` ≤
 * `possible`. Estimates from peers of its size (and industry), whose number is `peers`.
 */
export type Headroom =
  | {
      /** Seats owned; what the middle peer of its size would own, and what three in four do not exceed. */
      readonly unit: 'seats';
      readonly owned: number;
      readonly likely: number;
      readonly possible: number;
      readonly peers: number;
    }
  | {
      /** Money won so far; the same with what could be bought next, at its likely and its highest. */
      readonly unit: 'money';
      readonly currency: string;
      readonly owned: number;
      readonly likely: number;
      readonly possible: number;
      readonly peers: number;
    };
