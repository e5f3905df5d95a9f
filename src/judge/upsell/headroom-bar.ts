import type { Account } from '../../account/account.js';
import type { Headroom } from '../../account/brief.js';
import { currencyOf, type Standing } from '../standing/standing.js';
import type { Inputs } from '../tier/inputs.js';
import { moneyLevelsOf } from './headroom.js';
import { seatLevelsOf } from './seats.js';

/**
 * How much the account has of what it could have: in seats where they are known, else in money. The
 * same figures as the plays': what it has and the play's likely part are `likely` together.
 */
export function headroomBarOf(
  account: Account,
  inputs: Inputs,
  standing: Standing,
): Headroom | undefined {
  const seats = seatLevelsOf(account, standing);
  if (seats) {
    const { owned, middle, most, peers } = seats;
    const likely = Math.max(owned, middle);
    return { unit: 'seats', owned, likely, possible: Math.max(likely, most), peers };
  }
  const currency = currencyOf(standing);
  const money = moneyLevelsOf(inputs, standing);
  return money && currency !== undefined ? { unit: 'money', currency, ...money } : undefined;
}
