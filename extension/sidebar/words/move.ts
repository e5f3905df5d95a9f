import type { Counterfactual, FactStep } from '../../../src/account/brief.js';
import { plural, t } from '../../platform/i18n.js';
import { exactFigure, shortFigure } from '../format/figure.js';
import { count } from '../format/number.js';
import { driverName } from './driver.js';
import { tierName } from './tier.js';

/** The smallest change that moves the tier: `Strategic with Won revenue at $2.1M (now $1.4M), passing 1 account`. */
export function moveWords(move: Counterfactual, now: number): string {
  const { goal, present } = figuresOf(move, now);
  return withPlaces(t('moveTo', tierName(move.tier), driverName(move.code), goal, present), move);
}

/** One of several changes that together move it: `Won revenue: $2.1M (now $1.4M), past 1 account`. */
export function stepWords(step: FactStep, now: number): string {
  const { goal, present } = figuresOf(step, now);
  return withPlaces(t('moveStep', driverName(step.code), goal, present), step);
}

function figuresOf({ from, to }: FactStep, now: number) {
  const [goal, present] = [shortFigure(to, now), shortFigure(from, now)];
  // Where both look the same in short, the difference is in the digits that were left out.
  return goal === present
    ? { goal: exactFigure(to) ?? goal, present: exactFigure(from) ?? present }
    : { goal, present };
}

function withPlaces(words: string, { places }: FactStep): string {
  return places > 0 ? t('andSo', words, plural('movePlaces', places, count(places))) : words;
}
