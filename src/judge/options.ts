import { AXES, type AxisName, type DriverCode, type PlayBasis } from '../account/brief.js';

/** What an admin or manager may set of the judgement. */
export interface JudgeOptions {
  /** Share of each axis in the score; they add up to 1. */
  readonly axes: { readonly [A in AxisName]: number };
  /** Share of each fact in its axis; those of an axis add up to 1. */
  readonly facts: { readonly [D in DriverCode]: number };
  /** A rank among n accounts counts n / (n + shrink): small books say little. */
  readonly shrink: number;
  /** At most this share of the accounts is Strategic. */
  readonly strategicCap: number;
  /** At most this share is Strategic or Key. */
  readonly keyCap: number;
  /** The fewest best accounts that bring this share of the won revenue are Strategic, within the cap. */
  readonly strategicValue: number;
  /** The same for Strategic and Key together. */
  readonly keyValue: number;
  /** From so many accounts with enough known on, one may be Strategic even if the cap says less. */
  readonly minimumBook: number;
  /** No account below these scores is of the tier, whatever the book. */
  readonly strategicFloor: number;
  readonly keyFloor: number;
  readonly growthFloor: number;
  /** A tier is lost only so many points below its cut … */
  readonly demotionMargin: number;
  /** … and only in two looks so many days apart. */
  readonly demotionDays: number;
  /** What it costs to win an account nobody referred, in the book's currency; absent: unknown. */
  readonly acquisitionCost?: number;
  /** Minutes of calls that a play takes until it is decided; for a basis that is absent the default. */
  readonly callMinutes?: { readonly [B in PlayBasis]?: number };
}

/** The axis each driver belongs to. */
export const AXIS_OF: { readonly [D in DriverCode]: AxisName } = {
  wonRevenue: 'worth',
  annualRevenue: 'worth',
  employees: 'worth',
  openPipeline: 'potential',
  unserved: 'potential',
  upsellFlag: 'potential',
  rating: 'potential',
  customerPriority: 'potential',
  lastWin: 'loyalty',
  wins: 'loyalty',
  openCases: 'loyalty',
};

export const DEFAULT_OPTIONS: JudgeOptions = {
  axes: {
    worth: 0.45 /* what the account has brought and how large it is */,
    potential: 0.35 /* not less than worth by much: a third of the top accounts do not stay top */,
    loyalty: 0.2 /* recency and frequency rank as well as fitted models */,
  },
  facts: {
    wonRevenue: 0.7 /* money that came, not money that might */,
    annualRevenue: 0.18 /* size as money */,
    employees: 0.12 /* size as people: known more often, says less */,
    openPipeline: 0.35 /* what is asked for now */,
    unserved: 0.2 /* standing by size above standing by what was bought */,
    upsellFlag: 0.2 /* the org's own word on upselling */,
    rating: 0.1 /* hot, warm, cold: old as often as not */,
    customerPriority: 0.15 /* the org's own word on priority */,
    lastWin: 0.5 /* recency and frequency alike … */,
    wins: 0.4 /* … within a little of the best models' AUC (.78 on CDNOW) */,
    openCases: 0.1 /* large accounts have more cases: weak */,
  },
  shrink: 3 /* 13 accounts count 81 %, a single one 25 % of a middle place */,
  strategicCap: 0.1 /* strategic means few */,
  keyCap: 0.3 /* one in five more */,
  strategicValue: 0.5 /* half of the revenue */,
  keyValue: 0.8 /* the usual "A" of ABC analysis, capped because it makes two thirds of some books A */,
  minimumBook: 5 /* in smaller books nobody stands out */,
  strategicFloor: 60 /* ten points above the middle */,
  keyFloor: 54 /* a little above the middle */,
  growthFloor: 42 /* a little below the middle: less is Base */,
  demotionMargin: 3 /* a place or two in a book of thirty */,
  demotionDays: 30 /* a month: not one late invoice */,
};

const SUM_TOLERANCE = 1e-9;

/** Why options cannot be used, in plain words. */
export const OPTION_FAULTS = [
  'a weight is not between 0 and 1',
  'the axes do not add up to 1',
  'the facts of worth do not add up to 1',
  'the facts of potential do not add up to 1',
  'the facts of loyalty do not add up to 1',
  'unserved weighs more than won revenue',
  'a share is not between 0 and 1',
  'a score is not between 0 and 100',
  'a tier asks for less than the one below it',
  'shrink is below 0',
  'a play takes no time',
  'the cost of winning an account is below 0',
] as const;
export type OptionFault = (typeof OPTION_FAULTS)[number];

/**
 * Why options cannot be used, or undefined when they can. Weights must add up; `unserved` must weigh
 * little enough that more won revenue never lowers the score; and a higher tier must ask for no less.
 */
export function faultOf(options: JudgeOptions): OptionFault | undefined {
  return faultOfWeights(options) ?? faultOfCuts(options) ?? faultOfRest(options);
}

function faultOfWeights({ axes, facts }: JudgeOptions): OptionFault | undefined {
  const sum = (shares: readonly number[]) => shares.reduce((a, b) => a + b, 0);
  if (![...Object.values(axes), ...Object.values(facts)].every(isShare))
    return 'a weight is not between 0 and 1';
  if (Math.abs(sum(Object.values(axes)) - 1) > SUM_TOLERANCE) return 'the axes do not add up to 1';
  for (const axis of AXES) {
    const own = Object.entries(facts).filter(([code]) => AXIS_OF[code as DriverCode] === axis);
    if (Math.abs(sum(own.map(([, share]) => share)) - 1) > SUM_TOLERANCE)
      return `the facts of ${axis} do not add up to 1`;
  }
  return axes.worth * facts.wonRevenue < (axes.potential * facts.unserved) / 2
    ? 'unserved weighs more than won revenue'
    : undefined;
}

function faultOfCuts(options: JudgeOptions): OptionFault | undefined {
  const { strategicCap, keyCap, strategicValue, keyValue } = options;
  const { strategicFloor, keyFloor, growthFloor } = options;
  if (![strategicCap, keyCap, strategicValue, keyValue].every(isShare))
    return 'a share is not between 0 and 1';
  if (![strategicFloor, keyFloor, growthFloor].every((score) => score >= 0 && score <= 100))
    return 'a score is not between 0 and 100';
  const inOrder =
    strategicCap <= keyCap &&
    strategicValue <= keyValue &&
    strategicFloor >= keyFloor &&
    keyFloor >= growthFloor;
  return inOrder ? undefined : 'a tier asks for less than the one below it';
}

function faultOfRest(options: JudgeOptions): OptionFault | undefined {
  if (!(options.shrink >= 0 && Number.isFinite(options.shrink))) return 'shrink is below 0';
  if (!Object.values(options.callMinutes ?? {}).every((minutes) => minutes > 0))
    return 'a play takes no time';
  if (!(options.acquisitionCost === undefined || options.acquisitionCost >= 0))
    return 'the cost of winning an account is below 0';
  return undefined;
}

function isShare(share: number): boolean {
  return share >= 0 && share <= 1;
}
