import type { Account } from '../../account/account.js';
import type { Driver, DriverCode, Evidence, Figure, Rank } from '../../account/brief.js';
import type { Fact } from '../../account/fact.js';
import { factEvidence, listEvidence } from '../evidence.js';
import { NEVER } from '../measure/sales.js';
import { AXIS_OF, type JudgeOptions } from '../options.js';
import { rankOf } from '../standing/rank.js';
import { RANKED, type RankedMeasure, type Standing } from '../standing/standing.js';
import { headroomOf } from '../upsell/headroom.js';
import { DRIVER_CODES, weightsOf } from './contributions.js';
import { inputFigure, moneyFigure } from './figures.js';
import { type Inputs, inputOf } from './inputs.js';

/** The drivers of a score, strongest first; those without a contribution are told too, last. */
export function driversOf(
  account: Account,
  inputs: Inputs,
  contributions: Float64Array,
  standing: Standing,
  options: JudgeOptions,
): readonly Driver[] {
  const points = weightsOf(options);
  const drivers = DRIVER_CODES.flatMap((code, i): Driver[] => {
    const contribution = contributions[i] as number;
    if (Number.isNaN(contribution)) return [];
    const rank = placeOf(code, inputs, standing);
    return [
      {
        code,
        axis: AXIS_OF[code],
        contribution,
        weight: (points[i] as number) / 100,
        ...figuresOf(code, account, inputs, standing),
        ...(rank ? { rank } : {}),
        evidence: evidenceOf(code, account),
      },
    ];
  });
  return drivers.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

function placeOf(code: DriverCode, inputs: Inputs, standing: Standing): Rank | undefined {
  return isRanked(code) ? rankOf(standing, code, inputOf(inputs, code)) : undefined;
}

function isRanked(code: DriverCode): code is RankedMeasure {
  return (RANKED as readonly string[]).includes(code);
}

/**
 * What the driver shows: the fact itself, for sums how many opportunities make it up, and what the
 * middle account of the book has.
 */
function figuresOf(
  code: DriverCode,
  account: Account,
  inputs: Inputs,
  standing: Standing,
): Pick<Driver, 'figure' | 'detail' | 'middle'> {
  if (code === 'unserved') {
    const headroom = headroomOf(inputs, standing);
    return headroom ? { figure: moneyFigure(headroom.amount, standing) } : {};
  }
  if (!isRanked(code)) return textOf(account.facts[FLAG_FACTS[code]]);
  const value = inputOf(inputs, code);
  const middle = standing.sorted[code].quantile(0.5);
  const outcome = OUTCOME[code];
  const rows = account.related.opportunities?.rows ?? [];
  return {
    ...(value === NEVER ? {} : { figure: inputFigure(code, value, standing) }),
    ...(outcome
      ? { detail: { kind: 'count', value: rows.filter((row) => row.outcome === outcome).length } }
      : {}),
    ...(Number.isNaN(middle) || middle < 0 ? {} : { middle: inputFigure(code, middle, standing) }),
  };
}

/** Which opportunities a sum is made of. */
const OUTCOME: { readonly [M in RankedMeasure]?: 'won' | 'open' } = {
  wonRevenue: 'won',
  openPipeline: 'open',
};

const FLAG_FACTS = {
  upsellFlag: 'upsellOpportunity',
  rating: 'rating',
  customerPriority: 'customerPriority',
} as const;

function textOf(fact: Fact<string> | undefined): { readonly figure?: Figure } {
  return fact?.state === 'read' ? { figure: { kind: 'text', value: fact.value } } : {};
}

function evidenceOf(code: DriverCode, account: Account): readonly Evidence[] {
  switch (code) {
    case 'wonRevenue':
    case 'openPipeline':
    case 'lastWin':
    case 'wins':
      return listEvidence(account, 'opportunities');
    case 'openCases':
      return listEvidence(account, 'cases');
    case 'annualRevenue':
    case 'employees':
      return factEvidence(account, code);
    case 'unserved':
      return [
        ...factEvidence(account, 'employees'),
        ...factEvidence(account, 'annualRevenue'),
        ...listEvidence(account, 'opportunities'),
      ];
    default:
      return factEvidence(account, FLAG_FACTS[code]);
  }
}
