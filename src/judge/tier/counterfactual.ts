import type { Brief, Counterfactual, Tier } from '../../account/brief.js';
import { TIERS } from '../../account/brief.js';
import type { JudgeOptions } from '../options.js';
import type { Standing } from '../standing/standing.js';
import { candidatesOf, type Direction } from './candidates.js';
import { inputFigure } from './figures.js';
import { INPUT_NAMES, type InputName, inputOf } from './inputs.js';
import { smallestThat } from './smallest.js';
import { wayToTopOf } from './way-to-top.js';
import { type Subject, tierIf } from './what-if.js';

/**
 * The smallest change of one known fact that moves the account's tier up, and down: of all facts the
 * one that passes the fewest accounts. The book is judged as it would be after the change, the cuts
 * with it where they follow every change. A smaller change of the same fact moves nothing. Where the
 * way up ends below Strategic, also what would make it that.
 */
export function movesOf(
  subject: Subject,
  standing: Standing,
  options: JudgeOptions,
): NonNullable<Brief['moves']> {
  const tier = tierIf(subject, [], standing, options);
  const smallest = (direction: Direction): Counterfactual | undefined =>
    INPUT_NAMES.flatMap(
      (name) => moveOf(name, direction, tier, subject, standing, options) ?? [],
    ).sort((a, b) => a.places - b.places)[0];
  const [up, down] = [smallest('up'), smallest('down')];
  const isThere = tier === 'strategic' || up?.tier === 'strategic';
  const top = isThere ? undefined : wayToTopOf(subject, standing, options);
  return { ...(up ? { up } : {}), ...(down ? { down } : {}), ...(top ? { top } : {}) };
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
  const candidates = candidatesOf(name, direction, subject, standing);
  const tierOfValue = (value: number) => tierIf(subject, [[name, value]], standing, options);
  const to = smallestThat(name, candidates, subject, standing, (value) =>
    isMove(direction, from, tierOfValue(value)),
  );
  return (
    to && {
      code: name,
      from: inputFigure(name, inputOf(subject.inputs, name), standing),
      to: inputFigure(name, to.value, standing),
      tier: tierOfValue(to.value),
      places: to.places,
    }
  );
}

function isMove(direction: Direction, from: Tier, to: Tier): boolean {
  const steps = TIERS.indexOf(to) - TIERS.indexOf(from);
  return direction === 'up' ? steps < 0 : steps > 0;
}
