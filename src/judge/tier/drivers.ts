import type { Account } from '../../account/account.js';
import type { Driver, DriverCode, Evidence, Figure, Rank } from '../../account/brief.js';
import { dateOfDay } from '../../account/calendar-date.js';
import type { Fact } from '../../account/fact.js';
import { factEvidence, listEvidence } from '../evidence.js';
import { NEVER } from '../measure/sales.js';
import { AXIS_OF } from '../options.js';
import { rankOf } from '../standing/rank.js';
import { currencyOf, RANKED, type RankedMeasure, type Standing } from '../standing/standing.js';
import { headroomOf } from '../upsell/headroom.js';
import { DRIVER_CODES } from './contributions.js';
import { type Inputs, inputOf } from './inputs.js';

/** The drivers of a score, strongest first; those without a contribution are told too, last. */
export function driversOf(
  account: Account,
  inputs: Inputs,
  contributions: Float64Array,
  standing: Standing,
): readonly Driver[] {
  const drivers = DRIVER_CODES.flatMap((code, i): Driver[] => {
    const contribution = contributions[i] as number;
    if (Number.isNaN(contribution)) return [];
    const rank = placeOf(code, inputs, standing);
    return [
      {
        code,
        axis: AXIS_OF[code],
        contribution,
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

/** What the driver shows: the fact itself, and for sums how many opportunities make it up. */
function figuresOf(
  code: DriverCode,
  account: Account,
  inputs: Inputs,
  standing: Standing,
): { readonly figure?: Figure; readonly detail?: Figure } {
  const money = (amount: number): Figure => ({
    kind: 'money',
    value: { amount, currency: currencyOf(standing) ?? '' },
  });
  const opportunities = account.related.opportunities?.rows ?? [];
  const number = (outcome: 'won' | 'open'): Figure => ({
    kind: 'count',
    value: opportunities.filter((row) => row.outcome === outcome).length,
  });
  switch (code) {
    case 'wonRevenue':
      return { figure: money(inputOf(inputs, code)), detail: number('won') };
    case 'openPipeline':
      return { figure: money(inputOf(inputs, code)), detail: number('open') };
    case 'annualRevenue':
      return { figure: money(inputOf(inputs, code)) };
    case 'employees':
    case 'wins':
    case 'openCases':
      return { figure: { kind: 'count', value: inputOf(inputs, code) } };
    case 'lastWin': {
      const day = inputOf(inputs, code);
      return day === NEVER ? {} : { figure: { kind: 'date', value: dateOfDay(day) } };
    }
    case 'unserved': {
      const headroom = headroomOf(inputs, standing);
      return headroom ? { figure: money(headroom.amount) } : {};
    }
    default:
      return textOf(account.facts[FLAG_FACTS[code]]);
  }
}

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
