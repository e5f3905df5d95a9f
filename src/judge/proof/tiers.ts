import type { Account } from '../../account/account.js';
import { type Proof, TIERS, type Tier } from '../../account/brief.js';
import { keyText } from '../../account/record-key.js';
import { measuredShare } from '../models/measures/interval.js';
import { shareByGroup } from '../models/measures/revenue-share.js';
import { halfLife } from '../models/measures/stability.js';
import type { JudgeOptions } from '../options.js';
import { keyHash } from '../standing/key-hash.js';
import type { Standing } from '../standing/standing.js';
import { contributionsOf, scoreOf } from '../tier/contributions.js';
import { tierOf } from '../tier/cuts.js';
import { INPUT_NAMES, readInputs } from '../tier/inputs.js';

/** With fewer accounts that have enough known, shares of tiers are anecdotes. */
export const MIN_ACCOUNTS = 20;

/** The tier of each account by its key hash, for those with enough known. */
export function tiersIn(standing: Standing, options: JudgeOptions): Map<number, Tier> {
  const inputs = new Float64Array(INPUT_NAMES.length);
  const tiers = new Map<number, Tier>();
  for (let index = 0; index < standing.rows.size; index += 1) {
    if (!standing.rows.isEnough(index)) continue;
    readInputs(standing, index, inputs);
    const score = scoreOf(contributionsOf(inputs, standing, options));
    tiers.set(standing.rows.get(index, 0), tierOf(score, standing.cuts));
  }
  return tiers;
}

/**
 * What accounts of each tier brought after the cut, and how many of the top two tiers were still of
 * them at the end.
 * @param revenue won after the cut, by account
 * @param days from the cut to the end
 */
export function tierProof(
  accounts: readonly Account[],
  before: ReadonlyMap<number, Tier>,
  after: ReadonlyMap<number, Tier>,
  revenue: (account: Account) => number,
  days: number,
): Pick<Proof, 'tiers' | 'topStayed' | 'halfLifeDays'> {
  const judged = accounts.flatMap((account) => {
    const hash = keyHash(keyText(account.key));
    const tier = before.get(hash);
    return tier ? [{ tier, later: after.get(hash), won: revenue(account) }] : [];
  });
  const shares = shareByGroup(
    judged.map(({ tier }) => tier),
    judged.map(({ won }) => won),
  );
  const top = judged.filter(({ tier }) => isTop(tier));
  const stayed = measuredShare(top.filter(({ later }) => isTop(later)).length, top.length);
  const periods = stayed ? halfLife(stayed.value) : NaN;
  return {
    tiers: TIERS.flatMap((tier) => {
      const share = shares.get(tier);
      return share
        ? [{ tier, accounts: share.members, ofAccounts: share.ofMembers, ofRevenue: share.ofValue }]
        : [];
    }),
    ...(stayed ? { topStayed: stayed } : {}),
    ...(periods > 0 && Number.isFinite(periods) ? { halfLifeDays: periods * days } : {}),
  };
}

function isTop(tier: Tier | undefined): boolean {
  return tier === 'strategic' || tier === 'key';
}
