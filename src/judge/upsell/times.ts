import type { Money } from '../../account/money.js';
import { finite } from '../measure/finite.js';

/** The money times a factor, in both of its currencies. */
export function times({ amount, currency, converted }: Money, factor: number): Money {
  return {
    amount: amount * factor,
    currency,
    ...(converted
      ? { converted: { ...converted, amount: (finite(converted.amount) ?? 0) * factor } }
      : {}),
  };
}
