import type { FactName } from '../../../src/account/account.js';
import type { Confidence, NextStep, Tier } from '../../../src/account/brief.js';
import { FACTS, GROUND_NAMES, type GroundName } from '../../../src/call/index.js';
import { type MessageKey, t } from '../../platform/i18n.js';
import { factWords } from '../../sidebar/words/names.js';
import type { Op } from './condition-draft.js';

/** What a condition can ask of a fact depends on what kind of value it has. */
export type FactKind = 'text' | 'number' | 'days' | 'choice';

const GROUND: { readonly [G in GroundName]: readonly [MessageKey, FactKind] } = {
  tier: ['tierHeading', 'choice'],
  confidence: ['groundConfidence', 'choice'],
  next: ['nextHeading', 'choice'],
  openDeals: ['groundOpenDeals', 'number'],
  lateDeals: ['groundLateDeals', 'number'],
  seatsToAdd: ['groundSeatsToAdd', 'number'],
  products: ['groundProducts', 'number'],
  renewalInDays: ['groundRenewalInDays', 'number'],
  wins: ['groundWins', 'number'],
  daysSinceWin: ['groundDaysSinceWin', 'number'],
  openCases: ['groundOpenCases', 'number'],
  people: ['groundPeople', 'number'],
  economicBuyer: ['roleEconomicBuyer', 'text'],
  technicalBuyer: ['roleTechnicalBuyer', 'text'],
  champion: ['roleChampion', 'text'],
  likelyEconomicBuyer: ['groundLikelyBuyer', 'text'],
  referralsGiven: ['groundReferralsGiven', 'number'],
  referralsReceived: ['groundReferralsReceived', 'number'],
};

const NUMBERS = new Set<string>([
  'annualRevenue',
  'employees',
  'locations',
  'seats',
  'supplierRank',
  'suppliers',
] satisfies FactName[]);
const DAYS = new Set<string>([
  'slaExpires',
  'lastActivity',
  'createdOn',
  'modifiedOn',
  'contractEnds',
] satisfies FactName[]);

/** What may stand in a fact with a fixed set of values, with its words. */
const CHOICES: { readonly [name: string]: readonly (readonly [string, MessageKey])[] } = {
  tier: [
    ['strategic', 'tierStrategic'],
    ['key', 'tierKey'],
    ['growth', 'tierGrowth'],
    ['base', 'tierBase'],
  ] satisfies (readonly [Tier, MessageKey])[],
  confidence: [
    ['high', 'confidenceHigh'],
    ['medium', 'confidenceMedium'],
    ['low', 'confidenceLow'],
  ] satisfies (readonly [Confidence, MessageKey])[],
  next: [
    ['overdue-deal', 'stepOverdueDeal'],
    ['advance-deal', 'stepAdvanceDeal'],
    ['ask-headroom', 'stepAskHeadroom'],
    ['renew', 'playbookRenewal'],
    ['open-cases', 'stepOpenCases'],
    ['win-back', 'playbookWinBack'],
    ['find-economic-buyer', 'stepFindBuyer'],
    ['know-more', 'stepKnowMore'],
  ] satisfies (readonly [NextStep['code'], MessageKey])[],
};

/** Names that mean something on every account, those made out by the brief first. */
export const KNOWN_FACTS: readonly string[] = [
  ...GROUND_NAMES,
  // By their own names they would ask for what the brief says better.
  ...FACTS.filter((name) => !(GROUND_NAMES as readonly string[]).includes(name)),
];

/** A fact's name in the user's language; a custom field's is its API name. */
export function factLabel(name: string): string {
  if (isGround(name)) return t(GROUND[name][0]);
  const fact = FACTS.find((each) => each === name);
  if (!fact) return name;
  return DAYS.has(fact) ? t('groundDays', factWords(fact)) : factWords(fact);
}

export function kindOf(name: string): FactKind {
  if (isGround(name)) return GROUND[name][1];
  if (NUMBERS.has(name)) return 'number';
  return DAYS.has(name) ? 'days' : 'text';
}

/** The values a fact can have, with their words; undefined where anything can stand in it. */
export function choicesOf(name: string): readonly (readonly [string, string])[] | undefined {
  return CHOICES[name]?.map(([value, key]) => [value, t(key)] as const);
}

/** What can be asked of a fact of a kind. `op` is what is asked now: it stays. */
export function opsOf(kind: FactKind, op: Op): readonly Op[] {
  const known = ['known', 'unknown'] as const;
  const ops: readonly Op[] =
    kind === 'text' || kind === 'choice'
      ? ['is', 'is-not', ...known]
      : ['at-least', 'at-most', ...known];
  return ops.includes(op) ? ops : [...ops, op];
}

function isGround(name: string): name is GroundName {
  return Object.hasOwn(GROUND, name);
}
