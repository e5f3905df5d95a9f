import type { Play } from '../../account/brief.js';
import { isComplete } from '../../account/related.js';
import { listEvidence } from '../evidence.js';
import { productName, productsOf } from '../measure/products.js';
import { SCORERS } from '../models/contest/whitespace.js';
import { shrunkRate } from '../models/measures/beta-binomial.js';
import { ownershipOf } from '../standing/derive.js';
import type { Ownership } from '../standing/ownership.js';
import type { Standing } from '../standing/standing.js';
import { productRate } from './open-deals.js';
import { expectedRange } from './range.js';
import type { Setting } from './setting.js';

/** So many products are suggested at most: HR@5 is what was tested, and a call has room for few. */
const MOST = 3;
/** A product that fewer own, or fewer own beside what the account owns, is a chance find. */
const MINIMUM_OWNERS = 3;
const MINIMUM_BOTH = 2;
/** How many owners of one product own another counts against the other's share as n : 10. */
const SHRINK = 10;

/**
 * Plays for products that owners of the same products own: by item-item Jaccard over what accounts
 * own, or by the number of owners where that is proven no worse; never by lift, which ranks below
 * chance. The odds: the share of owners of the closest owned product who own it too, by the win rate
 * of its deals. The value: the median of what accounts paid for it. None while the assets are not
 * loaded or known only in part; where the page has none at all, what won deals name is owned.
 */
export function whitespacePlays(setting: Setting): readonly Play[] {
  const { account, standing, currency } = setting;
  const { assets, opportunities } = account.related;
  if (assets && assets.state !== 'not-on-page' && !isComplete(assets)) return [];
  const { products } = standing.names;
  const known = productsOf(account, currency);
  const owned = known
    .filter((product) => product.owned)
    .map(({ name }) => products.codeOf(name) - 1)
    .filter((code) => code >= 0);
  if (owned.length === 0) return [];
  const asked = (opportunities?.rows ?? [])
    .filter(({ outcome }) => outcome === 'open')
    .flatMap((row) =>
      (row.products ?? []).map(({ name }) => products.codeOf(productName(name)) - 1),
    );
  const ownership = ownershipOf(standing);
  const scores = SCORERS[setting.whitespace](ownership.counts, owned);
  const not = new Set([...owned, ...asked]);
  return products.names
    .flatMap((name, code): Candidate[] => {
      if (not.has(code) || (ownership.owners[code] ?? 0) < MINIMUM_OWNERS) return [];
      const closest = closestOf(code, owned, ownership, standing);
      const score = scores[code] ?? 0;
      return closest && score > 0 ? [{ name, code, score, closest }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map((candidate) =>
      play(candidate, `${owned.length}/${refusals(candidate.name)}`, ownership, setting),
    );

  function refusals(name: string): number {
    return known.find((product) => product.name === name)?.lost ?? 0;
  }
}

interface Candidate {
  readonly name: string;
  readonly code: number;
  readonly score: number;
  readonly closest: Closest;
}

interface Closest {
  readonly product: string;
  readonly owners: number;
  readonly both: number;
  /** The share of its owners who own the other too, shrunk. */
  readonly share: number;
}

/** The owned product whose owners own the other one most often. */
function closestOf(
  code: number,
  owned: readonly number[],
  ownership: Ownership,
  { names }: Standing,
): Closest | undefined {
  const prior = {
    rate: (ownership.owners[code] ?? 0) / Math.max(1, ownership.accounts),
    cases: SHRINK,
  };
  const [closest] = owned
    .map((other): Closest => {
      const both = ownership.both(other, code);
      const owners = ownership.owners[other] ?? 0;
      const product = names.products.nameOf(other + 1) ?? '';
      return { product, owners, both, share: shrunkRate({ hits: both, cases: owners }, prior) };
    })
    .filter(({ both, owners }) => both >= MINIMUM_BOTH && owners >= both)
    .sort((a, b) => b.share - a.share || (a.product < b.product ? -1 : 1));
  return closest;
}

/** @param facts how many products the account owns, and how many deals with this one it turned down */
function play(
  { name, code, closest }: Candidate,
  facts: string,
  ownership: Ownership,
  setting: Setting,
): Play {
  const { account, standing, currency, rate } = setting;
  const odds = Math.min(1, closest.share) * productRate(name, rate.odds, standing);
  const paid = ownership.paid(code);
  const { product, owners, both } = closest;
  const money = (quantile: number) => ({
    amount: paid.quantile(quantile),
    currency: currency ?? '',
  });
  return {
    id: `whitespace/${name}/${facts}`,
    kind: 'product',
    basis: 'whitespace',
    subject: name,
    ...(paid.size > 0
      ? {
          value: money(0.5),
          expected: { ...money(0.5), amount: money(0.5).amount * odds },
          range: expectedRange({ low: money(0.25), high: money(0.75) }, odds, owners),
        }
      : {}),
    odds,
    oddsOf: owners,
    oddsFrom: 'owners',
    like: { product, owners, both },
    question: { code: 'product-now', subject: name },
    evidence: [...listEvidence(account, 'assets'), ...listEvidence(account, 'opportunities')],
  };
}
