import type { OddsSource, Play, Question } from '../../account/brief.js';
import { dayNumber } from '../../account/calendar-date.js';
import type { Opportunity } from '../../account/related.js';
import { listEvidence } from '../evidence.js';
import { finite } from '../measure/finite.js';
import { productName } from '../measure/products.js';
import { ownershipOf } from '../standing/derive.js';
import type { Standing } from '../standing/standing.js';
import { dealOdds, groupRate, type Odds } from './odds.js';
import { expectedRange } from './range.js';
import type { Setting } from './setting.js';
import { stageProbability } from './stages.js';
import { times } from './times.js';

/**
 * A play for each open opportunity: its own amount; the odds of its stage, moved by how deals of such
 * accounts and of its products go.
 */
export function openDealPlays(setting: Setting): readonly Play[] {
  const rows = setting.account.related.opportunities?.rows ?? [];
  return rows.filter((row) => row.outcome === 'open').map((row) => play(row, setting));
}

function play(row: Opportunity, setting: Setting): Play {
  const { account, book, today } = setting;
  const [stage, oddsFrom] = stageOf(row);
  const { odds, of } = dealOdds(stage, rateOf(row, setting), book);
  const amount = finite(row.amount?.amount);
  const value = row.amount && amount !== undefined ? { ...row.amount, amount } : undefined;
  const money = value
    ? { value, expected: times(value, odds), range: rangeOf(value, odds, of) }
    : {};
  return {
    id: `open-deal/${[row.id, row.stage, amount, row.closeDate].join('/')}`,
    kind: 'product',
    basis: 'open-deal',
    subject: row.name,
    ...money,
    odds,
    oddsOf: of,
    oddsFrom,
    ...(row.closeDate ? { due: row.closeDate } : {}),
    question: questionOf(row, today),
    evidence: listEvidence(account, 'opportunities'),
  };
}

/** The CRM's own probability, else that of a standard stage, and which it is. */
function stageOf({ probability, stage }: Opportunity): readonly [number | undefined, OddsSource] {
  if (probability !== undefined && probability >= 0 && probability <= 1)
    return [probability, 'crm'];
  const standard = stageProbability(stage);
  return standard === undefined ? [undefined, 'win-rate'] : [standard, 'stage'];
}

/** The account's win rate, moved by that of the deal's product, where it names one alone. */
function rateOf({ products }: Opportunity, { rate, standing }: Setting): Odds {
  const [only, ...more] = products ?? [];
  if (!only || more.length > 0) return rate;
  return { odds: productRate(productName(only.name), rate.odds, standing), of: rate.of };
}

/** The win rate of deals with the product, shrunk to the wider one. */
export function productRate(name: string, wider: number, standing: Standing): number {
  const code = standing.names.products.codeOf(name);
  if (code === 0 || standing.losses === 0) return wider;
  const { won, lost } = ownershipOf(standing);
  return groupRate({ won: won[code - 1] ?? 0, lost: lost[code - 1] ?? 0 }, wider);
}

function rangeOf(value: NonNullable<Play['value']>, odds: number, of: number) {
  // An amount below zero would stand upside down.
  const range = expectedRange({ low: value, high: value }, odds, of);
  return value.amount < 0 ? { low: range.high, high: range.low } : range;
}

function questionOf({ closeDate, name }: Opportunity, today: number): Question {
  const late = closeDate !== undefined && dayNumber(closeDate) < today;
  return {
    code: late ? 'deal-slipped' : 'deal-next',
    subject: name,
    ...(closeDate ? { figure: { kind: 'date', value: closeDate } } : {}),
  };
}
