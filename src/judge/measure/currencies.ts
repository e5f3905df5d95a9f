import type { Account } from '../../account/account.js';
import { known } from '../../account/fact.js';
import type { Money } from '../../account/money.js';

/** How many currencies an account is measured in: its own, and the user's the CRM converts to. */
export const MAX_CURRENCIES = 2;

function* amounts(account: Account): Generator<Money> {
  const revenue = known(account.facts.annualRevenue);
  if (revenue) yield revenue;
  for (const { amount } of account.related.opportunities?.rows ?? []) if (amount) yield amount;
}

/**
 * The currencies an account's amounts are known in, the most frequent first and at most
 * `MAX_CURRENCIES`; equal counts in the order of their codes, so that the order of rows is no matter.
 */
export function currenciesOf(account: Account): readonly string[] {
  const counts = new Map<string, number>();
  const count = (currency: string) => counts.set(currency, (counts.get(currency) ?? 0) + 1);
  for (const { currency, converted } of amounts(account)) {
    count(currency);
    if (converted && converted.currency !== currency) count(converted.currency);
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MAX_CURRENCIES)
    .map(([currency]) => currency);
}
