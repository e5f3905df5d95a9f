import type { TierCuts } from '../../../src/account/brief.js';
import { plural, t } from '../../platform/i18n.js';
import { count, percent } from '../format/number.js';
import { tierName } from './tier.js';

/** The cuts of a book, line by line, and where this account's score lies. */
export function cutLines(cuts: TierCuts, score: number): readonly string[] {
  const line = (tier: 'strategic' | 'key' | 'growth', from: number | undefined, n?: number) =>
    from === undefined
      ? t('cutNone', tierName(tier))
      : [t('cutFrom', tierName(tier), count(from)), n !== undefined && members(n)]
          .filter(Boolean)
          .join(' · ');
  const { strategicShare: share } = cuts;
  return [
    line('strategic', cuts.strategic, cuts.strategicAccounts) +
      (share === undefined ? '' : ` · ${t('cutShare', percent(share))}`),
    line('key', cuts.key, cuts.keyAccounts),
    line('growth', cuts.growth),
    plural('cutAll', cuts.accounts, count(cuts.accounts), count(score)),
  ];
}

function members(n: number): string {
  return plural('cutAccounts', n, count(n));
}
