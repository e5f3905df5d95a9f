import type { Account } from '../../account/account.js';
import type { Play } from '../../account/brief.js';
import type { Money } from '../../account/money.js';
import type { Opportunity } from '../../account/related.js';
import { listEvidence } from '../evidence.js';
import { finite } from '../measure/finite.js';
import { dealOdds, type Odds } from './odds.js';

/** A play for each open opportunity: its own amount, its stage's probability shrunk to the rate. */
export function openDealPlays(account: Account, rate: Odds): readonly Play[] {
  const rows = account.related.opportunities?.rows ?? [];
  return rows.filter((row) => row.outcome === 'open').map((row) => play(row, account, rate));
}

function play(row: Opportunity, account: Account, rate: Odds): Play {
  const { odds, of } = dealOdds(row.probability, rate);
  const amount = finite(row.amount?.amount);
  const value = row.amount && amount !== undefined ? { ...row.amount, amount } : undefined;
  return {
    id: `open-deal/${row.id}`,
    kind: 'product',
    basis: 'open-deal',
    subject: row.name,
    ...(value ? { value, expected: times(value, odds) } : {}),
    odds,
    oddsOf: of,
    ...(row.closeDate ? { due: row.closeDate } : {}),
    evidence: listEvidence(account, 'opportunities'),
  };
}

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
