import type { Account } from '../../account/account.js';
import { known } from '../../account/fact.js';
import { amountIn } from '../../account/money.js';
import { isComplete } from '../../account/related.js';
import { finite, finiteCount } from './finite.js';

/** The seats an account owns: as a field says, else the quantities of a whole list of assets. */
export function seatsOf({ facts, related: { assets } }: Account): number | undefined {
  const told = finiteCount(known(facts.seats));
  if (told !== undefined) return told;
  if (!assets || !isComplete(assets)) return undefined;
  const quantities = assets.rows.map(({ quantity }) => finiteCount(quantity));
  if (quantities.includes(undefined)) return undefined;
  return quantities.reduce<number>((all, quantity) => all + (quantity ?? 0), 0);
}

/**
 * What the account paid for a seat: the prices of its assets by their quantities, where both are
 * known. A CRM's asset price is what was paid for all its units.
 */
export function seatPriceOf(
  { related: { assets } }: Account,
  currency: string,
): number | undefined {
  let paid = 0;
  let seats = 0;
  for (const { price, quantity } of assets?.rows ?? []) {
    const amount = price && finite(amountIn(price, currency));
    const count = finiteCount(quantity);
    if (amount === undefined || !(amount > 0) || !count) continue;
    paid += amount;
    seats += count;
  }
  return seats > 0 ? finite(paid / seats) : undefined;
}
