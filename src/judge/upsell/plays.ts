import type { Account } from '../../account/account.js';
import type { Play } from '../../account/brief.js';
import { amountIn } from '../../account/money.js';
import { factEvidence, listEvidence } from '../evidence.js';
import { salesOf } from '../measure/sales.js';
import { currencyOf, type Standing } from '../standing/standing.js';
import type { Inputs } from '../tier/inputs.js';
import { headroomOf, REACHED } from './headroom.js';
import { type Odds, winOdds } from './odds.js';
import { openDealPlays } from './open-deals.js';
import { slaPlays } from './renewals.js';
import { seatPlays } from './seats.js';

/**
 * The upsell plays of an account, highest expected value first; those without one after them, soonest
 * due first.
 * @param today day number
 */
export function playsOf(
  account: Account,
  inputs: Inputs,
  standing: Standing,
  today: number,
): readonly Play[] {
  const currency = currencyOf(standing);
  const { seenWon, seenLost } = salesOf(account.related.opportunities, currency);
  const rate = winOdds(seenWon, seenLost, standing);
  const seats = seatPlays(account, standing, rate);
  const plays = [
    ...openDealPlays(account, rate),
    // Headroom in seats says the same as headroom in money, and says what to ask for.
    ...(seats.length > 0 ? seats : headroomPlays(account, inputs, standing, rate)),
    ...slaPlays(account, rate, today),
  ];
  const worth = ({ expected }: Play): number =>
    (expected && currency !== undefined ? amountIn(expected, currency) : undefined) ?? -Infinity;
  return plays.sort(
    (a, b) => compare(worth(b), worth(a)) || byText(a.due, b.due) || byText(a.id, b.id),
  );
}

function headroomPlays(
  account: Account,
  inputs: Inputs,
  standing: Standing,
  rate: Odds,
): readonly Play[] {
  const headroom = headroomOf(inputs, standing);
  const currency = currencyOf(standing);
  if (!headroom || currency === undefined) return [];
  const { amount, peers } = headroom;
  const odds = rate.odds * REACHED;
  return [
    {
      id: 'headroom',
      kind: 'product',
      basis: 'headroom',
      value: { amount, currency },
      odds,
      oddsOf: rate.of,
      expected: { amount: amount * odds, currency },
      peers,
      evidence: [...factEvidence(account, 'employees'), ...listEvidence(account, 'opportunities')],
    },
  ];
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Alphabetically, which for dates is by time; what is absent comes last. */
function byText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined || a < b ? -1 : 1;
}
