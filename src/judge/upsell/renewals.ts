import type { OddsSource, Play, Question } from '../../account/brief.js';
import { type CalendarDate, dateOfDay, dayNumber } from '../../account/calendar-date.js';
import { known } from '../../account/fact.js';
import { amountIn } from '../../account/money.js';
import { factEvidence, listEvidence } from '../evidence.js';
import { finite, finiteCount } from '../measure/finite.js';
import { productName } from '../measure/products.js';
import { termsOf } from '../measure/terms.js';
import type { Odds } from './odds.js';
import { expectedRange } from './range.js';
import { renewalOdds } from './renewal-odds.js';
import type { Setting } from './setting.js';

/** An agreement's end is a reason to call from so many days before it … */
const DAYS_BEFORE = 180;
/** … until so many after: later the date says that nobody keeps it. */
const DAYS_AFTER = 365;

type DatedOdds = Odds & { readonly from: OddsSource };

/**
 * Plays for what ends soon or ended lately: the service agreement, the contract, owned products with
 * an end. Odds are those of the book's own contracts where there are enough of them, else how often
 * its buyers came back.
 */
export function renewalPlays(setting: Setting): readonly Play[] {
  const { account, standing, repeat, today } = setting;
  const terms = termsOf(account);
  const ends = (due: CalendarDate | undefined): due is CalendarDate => isNear(due, today);
  const assets = endingAssets(setting).filter(({ due }) => ends(due));
  const sla = known(account.facts.slaExpires);
  const contract = terms && Number.isInteger(terms.lastEnd) ? dateOfDay(terms.lastEnd) : undefined;
  if (assets.length === 0 && !ends(sla) && !ends(contract)) return [];
  const fitted = renewalOdds(standing, terms?.renewals ?? 0, today);
  const odds: DatedOdds = fitted
    ? { ...fitted, from: 'renewals' }
    : { ...repeat, from: 'repeat-rate' };
  return [
    ...(ends(sla) ? [slaPlay(sla, odds, setting)] : []),
    ...(ends(contract) && assets.every(({ due }) => due !== contract)
      ? [contractPlay(contract, odds, setting)]
      : []),
    ...assets.map((asset) => assetPlay(asset, odds, setting)),
  ];
}

function isNear(due: CalendarDate | undefined, today: number): boolean {
  const days = due === undefined ? NaN : dayNumber(due) - today;
  return days <= DAYS_BEFORE && days >= -DAYS_AFTER;
}

/** A play for the end of the service agreement. It has no value: the CRM gives no price of one. */
function slaPlay(due: CalendarDate, odds: DatedOdds, { account, today }: Setting): Play {
  const subject = known(account.facts.sla);
  return {
    id: `sla-end/${due}`,
    kind: 'renewal',
    basis: 'sla-end',
    ...(subject === undefined ? {} : { subject }),
    ...renewal(due, odds, today, subject),
    evidence: [...factEvidence(account, 'slaExpires'), ...factEvidence(account, 'sla')],
  };
}

/** A play for the last contract's end; a CRM's contract has no price either. */
function contractPlay(due: CalendarDate, odds: DatedOdds, { account, today }: Setting): Play {
  const number = account.related.contracts?.rows.find(({ endsOn }) => endsOn === due)?.number;
  return {
    id: `contract-end/${due}`,
    kind: 'renewal',
    basis: 'contract-end',
    ...(number === undefined ? {} : { subject: number }),
    ...renewal(due, odds, today, number),
    evidence: [...factEvidence(account, 'contractEnds'), ...listEvidence(account, 'contracts')],
  };
}

interface EndingAsset {
  readonly id: string;
  readonly product: string;
  readonly due: CalendarDate;
  readonly quantity?: number;
  /** In the book's currency. */
  readonly price?: number;
}

/** Owned products with an end, each with its latest: an earlier one was renewed. */
function endingAssets({ account, currency }: Setting): readonly EndingAsset[] {
  const latest = new Map<string, EndingAsset>();
  for (const { id, name, product, endsOn, quantity, price } of account.related.assets?.rows ?? []) {
    if (endsOn === undefined) continue;
    const key = productName(product ?? name);
    const had = latest.get(key);
    if (had && (had.due > endsOn || (had.due === endsOn && had.id < id))) continue;
    const units = finiteCount(quantity);
    const paid = price && currency !== undefined ? finite(amountIn(price, currency)) : undefined;
    latest.set(key, {
      id,
      product: key,
      due: endsOn,
      ...(units === undefined ? {} : { quantity: units }),
      ...(paid !== undefined && paid > 0 ? { price: paid } : {}),
    });
  }
  return [...latest.values()];
}

function assetPlay(
  asset: EndingAsset,
  odds: DatedOdds,
  { account, currency, today }: Setting,
): Play {
  const value =
    asset.price === undefined || currency === undefined
      ? undefined
      : { amount: asset.price, currency };
  return {
    id: `asset-end/${asset.id}/${asset.due}`,
    kind: 'renewal',
    basis: 'contract-end',
    ...(asset.product === '' ? {} : { subject: asset.product }),
    ...(asset.quantity === undefined ? {} : { quantity: asset.quantity }),
    ...(value
      ? {
          value,
          expected: { ...value, amount: value.amount * odds.odds },
          range: expectedRange({ low: value, high: value }, odds.odds, odds.of),
        }
      : {}),
    ...renewal(asset.due, odds, today, asset.product),
    evidence: listEvidence(account, 'assets'),
  };
}

function renewal(
  due: CalendarDate,
  { odds, of, from }: DatedOdds,
  today: number,
  subject: string | undefined,
): Pick<Play, 'odds' | 'oddsOf' | 'oddsFrom' | 'due' | 'question'> {
  const question: Question = {
    code: dayNumber(due) < today ? 'renewal-late' : 'renewal-change',
    ...(subject ? { subject } : {}),
    figure: { kind: 'date', value: due },
  };
  return { odds, oddsOf: of, oddsFrom: from, due, question };
}
