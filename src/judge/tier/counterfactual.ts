import type { Brief, Counterfactual, Tier } from '../../account/brief.js';
import { TIERS } from '../../account/brief.js';
import { NEVER } from '../measure/sales.js';
import type { JudgeOptions } from '../options.js';
import { withReplaced } from '../standing/replaced.js';
import { isSmall } from '../standing/small.js';
import { RANKED, type RankedMeasure, type Scored, type Standing } from '../standing/standing.js';
import { contributionsOf, scoreOf } from './contributions.js';
import { cutsOf, tierOf } from './cuts.js';
import { inputFigure } from './figures.js';
import { INPUT_NAMES, type InputName, type Inputs, inputOf, withInput } from './inputs.js';

/** Money changes by the cent, all else by one. */
const CENTS = 100;

/** An account whose moves are asked for. */
interface Subject {
  /** The place of its row. */
  readonly index: number;
  readonly inputs: Inputs;
  /** Day number, the last on which a deal can have been won. */
  readonly today: number;
}

/** One value that a fact could take, and how many accounts it would pass on the way. */
interface Candidate {
  readonly value: number;
  readonly places: number;
}

/** Values that a fact could take, nearest first: so many, and the i-th. */
interface Candidates {
  readonly count: number;
  at(i: number): Candidate;
}

/**
 * The smallest change of one known fact that moves the account's tier up, and down: of all facts the
 * one that passes the fewest accounts. The book is judged as it would be after the change, the cuts
 * with it where they follow every change. A smaller change of the same fact moves nothing.
 */
export function movesOf(
  subject: Subject,
  standing: Standing,
  options: JudgeOptions,
): NonNullable<Brief['moves']> {
  const tier = tierIf(subject, undefined, standing, options);
  const smallest = (direction: Direction): Counterfactual | undefined =>
    INPUT_NAMES.flatMap(
      (name) => moveOf(name, direction, tier, subject, standing, options) ?? [],
    ).sort((a, b) => a.places - b.places)[0];
  const [up, down] = [smallest('up'), smallest('down')];
  return { ...(up ? { up } : {}), ...(down ? { down } : {}) };
}

/** The smallest change of one fact that moves the tier, or undefined when none does. */
function moveOf(
  name: InputName,
  direction: Direction,
  from: Tier,
  subject: Subject,
  standing: Standing,
  options: JudgeOptions,
): Counterfactual | undefined {
  const value = inputOf(subject.inputs, name);
  if (Number.isNaN(value)) return undefined;
  const candidates = candidatesOf(name, direction, subject, standing);
  const tierAt = (i: number) => tierIf(subject, [name, candidates.at(i).value], standing, options);
  const moves = (i: number) => isMove(direction, from, tierAt(i));
  const last = firstThat(candidates.count, moves);
  if (last === undefined) return undefined;
  // Where the cuts follow, accounts that become level may change tiers on the way there.
  let first = isSmall(standing.rows) ? 0 : last;
  while (first < last && !moves(first)) first += 1;
  const to = candidates.at(first);
  const before = first > 0 ? candidates.at(first - 1).value : value;
  const tierOfValue = (one: number) => tierIf(subject, [name, one], standing, options);
  const nearest =
    name === 'wonRevenue' && isSmall(standing.rows)
      ? nearestCent(before, to.value, (one) => isMove(direction, from, tierOfValue(one)))
      : to.value;
  return {
    code: name,
    from: inputFigure(name, value, standing),
    to: inputFigure(name, nearest, standing),
    tier: tierOfValue(nearest),
    places: to.places,
  };
}

/**
 * The amount nearest to `not` of which it is true, as it is of `is`: where the cuts follow the
 * book, a share of its revenue is reached between two accounts' amounts.
 */
function nearestCent(not: number, is: number, isTrue: (amount: number) => boolean): number {
  let [far, near] = [Math.round(is * CENTS), Math.round(not * CENTS)];
  while (Math.abs(far - near) > 1) {
    const middle = Math.trunc((far + near) / 2);
    // Amounts beyond what a double tells apart by the cent: near enough.
    if (middle === far || middle === near) break;
    if (isTrue(middle / CENTS)) far = middle;
    else near = middle;
  }
  return far === Math.round(is * CENTS) ? is : far / CENTS;
}

/** The account's tier, as the facts give it, if one of its inputs were another. */
export function tierIf(
  { index, inputs }: Pick<Subject, 'index' | 'inputs'>,
  change: readonly [InputName, number] | undefined,
  standing: Standing,
  options: JudgeOptions,
): Tier {
  const changed = change ? withInput(inputs, ...change) : inputs;
  const scored = change ? standingIf(standing, inputs, change) : standing;
  const score = scoreOf(contributionsOf(changed, scored, options));
  const cuts = isSmall(standing.rows)
    ? cutsOf(scored, options, { index, inputs: changed })
    : standing.cuts;
  return tierOf(score, cuts);
}

function standingIf(
  standing: Standing,
  inputs: Inputs,
  [name, to]: readonly [InputName, number],
): Scored {
  if (!isRanked(name)) return standing;
  const values = withReplaced(standing.sorted[name], inputOf(inputs, name), to);
  return { ...standing, sorted: { ...standing.sorted, [name]: values } };
}

function isMove(direction: Direction, from: Tier, to: Tier): boolean {
  const steps = TIERS.indexOf(to) - TIERS.indexOf(from);
  return direction === 'up' ? steps < 0 : steps > 0;
}

/** The first of `count` for which it is true, where it is true of all after it; by halves. */
function firstThat(count: number, isTrue: (i: number) => boolean): number | undefined {
  if (count === 0 || !isTrue(count - 1)) return undefined;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The values at which the fact's rank changes: level with each account's value, and one unit beyond
 * it. `up` is what raises the score, which for open cases is fewer.
 */
function candidatesOf(
  name: InputName,
  direction: Direction,
  { inputs, today }: Subject,
  standing: Standing,
): Candidates {
  const value = inputOf(inputs, name);
  if (!isRanked(name)) return flagCandidates(value, direction, standing);
  // What was won on no day cannot be moved to another one, nor money without a deal.
  if (inputOf(inputs, 'lastWin') === NEVER && WON.includes(name)) return NO_CANDIDATES;
  const rising = (direction === 'up') !== (name === 'openCases');
  const sorted = standing.sorted[name];
  const { values } = sorted;
  const start = rising ? sorted.below(value) : sorted.atMost(value) - 1;
  const others = rising ? values.length - start : start + 1;
  const perUnit = MONEY.includes(name) ? CENTS : 1;
  const at = (i: number): Candidate => {
    const passed = i >>> 1;
    const other = (values[rising ? start + passed : start - passed] as number) * perUnit;
    const level = rising ? Math.ceil(other) : Math.floor(other);
    const beyond = rising ? Math.floor(other) + 1 : Math.ceil(other) - 1;
    const next = (i % 2 === 0 ? level : beyond) / perUnit;
    const between = rising
      ? sorted.below(next) - sorted.below(value)
      : sorted.atMost(value) - sorted.atMost(next);
    return { value: next, places: Math.max(0, between - 1) };
  };
  const [least, most] = [name === 'wins' ? 1 : 0, name === 'lastWin' ? today : Infinity];
  const isOut = (i: number) => at(i).value < least || at(i).value > most;
  return { count: firstThat(others * 2, isOut) ?? others * 2, at };
}

function flagCandidates(value: number, direction: Direction, standing: Standing): Candidates {
  const step = direction === 'up' ? 1 : -1;
  const count = Math.max(0, 1 - step * value);
  const half = Math.ceil(standing.rows.size / 2);
  return { count, at: (i) => ({ value: value + step * (i + 1), places: (i + 1) * half }) };
}

type Direction = 'up' | 'down';
const NO_CANDIDATES: Candidates = { count: 0, at: () => ({ value: NaN, places: 0 }) };
const WON: readonly InputName[] = ['wonRevenue', 'lastWin', 'wins'];
const MONEY: readonly InputName[] = ['wonRevenue', 'openPipeline', 'annualRevenue'];

function isRanked(name: InputName): name is RankedMeasure {
  return (RANKED as readonly string[]).includes(name);
}
