import type { Account } from '../../account/account.js';
import { currenciesOf } from './currencies.js';
import { flagsOf } from './flags.js';
import { measure } from './measures.js';

/** So many facts must speak for an account before it gets a tier. */
const MINIMUM = 2;

/**
 * Whether enough is known to give a tier. Counted are the account's size, the flags, and what its
 * opportunities say. An empty list is the absence of sales and says nothing of what the account is,
 * so a mere name with empty lists stays without a tier.
 */
export function isEnough(account: Account): boolean {
  const [currency] = currenciesOf(account);
  const { wonRevenue, openPipeline, wins, lastWin, employees, annualRevenue } = measure(
    account,
    currency,
  );
  const traded = account.related.opportunities?.rows.length
    ? [wonRevenue, openPipeline, wins, lastWin]
    : [];
  const told = [employees, annualRevenue, ...traded].filter((value) => value !== undefined);
  return told.length + Object.keys(flagsOf(account)).length >= MINIMUM;
}
