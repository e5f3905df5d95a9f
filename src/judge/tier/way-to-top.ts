import type { WayToTop } from '../../account/brief.js';
import type { JudgeOptions } from '../options.js';
import { isSmall } from '../standing/small.js';
import type { Standing } from '../standing/standing.js';
import { type Candidates, candidatesOf } from './candidates.js';
import { fewest } from './fewest.js';
import { inputFigure } from './figures.js';
import { INPUT_NAMES, type InputName, inputOf } from './inputs.js';
import { smallestThat } from './smallest.js';
import { type Change, type Subject, scoreIf, tierIf } from './what-if.js';

/** A known fact that can still be better. */
interface Lever {
  readonly name: InputName;
  readonly candidates: Candidates;
  /** The value it would have, at first the best. */
  readonly value: number;
  readonly places: number;
  /** Points of the score that it brings at its best. */
  readonly gain: number;
}

/**
 * What would make an account Strategic that is not: one fact where one is enough, the one that passes
 * the fewest accounts; else as few as do it together. Points add up, so the facts that bring the most
 * are the fewest where the cuts stay; where they follow, others may be fewer. What passes many accounts
 * for few points is then taken back as far as it goes, and the others after it, so that none is changed
 * more than it must be beside the others.
 */
export function wayToTopOf(subject: Subject, standing: Standing, options: JudgeOptions): WayToTop {
  const levers = leversOf(subject, standing, options);
  const tier = (changes: readonly Change[]) => tierIf(subject, changes, standing, options);
  const isTop = (changes: readonly Change[]) => tier(changes) === 'strategic';
  const smallest = (lever: Lever, others: readonly Change[]): Lever | undefined => {
    const { name, candidates } = lever;
    const to = smallestThat(name, candidates, subject, standing, (value) =>
      isTop([...others, [name, value]]),
    );
    return to && { ...lever, ...to };
  };
  const alone = levers
    .flatMap((lever) => smallest(lever, []) ?? [])
    .sort((a, b) => a.places - b.places)[0];
  const together = (some: readonly Lever[]) => isTop(some.map(changeOf));
  const enough = alone ? [alone] : fewest(levers, together, !isSmall(standing.rows));
  if (!enough) return { steps: [], tier: tier(levers.map(changeOf)) };
  const steps = alone ? enough : takenBack(enough, isTop, smallest);
  return {
    steps: steps.map(({ name, value, places }) => ({
      code: name,
      from: inputFigure(name, inputOf(subject.inputs, name), standing),
      to: inputFigure(name, value, standing),
      places,
    })),
    tier: 'strategic',
  };
}

/** All that can be better, what brings the most first, each at its best. */
function leversOf(subject: Subject, standing: Standing, options: JudgeOptions): readonly Lever[] {
  const now = scoreIf(subject, [], standing, options);
  return INPUT_NAMES.flatMap((name): readonly Lever[] => {
    const candidates = candidatesOf(name, 'up', subject, standing);
    if (candidates.count === 0) return [];
    const { value, places } = candidates.at(candidates.count - 1);
    const gain = scoreIf(subject, [[name, value]], standing, options) - now;
    return gain > 0 ? [{ name, candidates, value, places, gain }] : [];
  }).sort((a, b) => b.gain - a.gain);
}

/** The levers as far as each must go beside the others; one without which it does as well is left out. */
function takenBack(
  levers: readonly Lever[],
  isTop: (changes: readonly Change[]) => boolean,
  smallest: (lever: Lever, others: readonly Change[]) => Lever | undefined,
): readonly Lever[] {
  const dearest = [...levers].sort((a, b) => a.gain / (a.places + 1) - b.gain / (b.places + 1));
  return dearest.reduce<readonly Lever[]>((now, { name }) => {
    const others = now.filter((one) => one.name !== name);
    const changes = others.map(changeOf);
    if (isTop(changes)) return others;
    return now.map((one) => (one.name === name ? (smallest(one, changes) ?? one) : one));
  }, levers);
}

function changeOf({ name, value }: Lever): Change {
  return [name, value];
}
