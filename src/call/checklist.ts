import {
  MAX_ITEMS_AT_PAUSE,
  PAUSE_POINTS,
  type Playbook,
  type PlaybookItem,
} from '../account/playbook.js';
import { isBuiltIn } from './built-in.js';
import { type Grounds, holds } from './condition.js';
import { type Fillings, fillersOf } from './fill.js';

/**
 * The items of a playbook for one account: those whose conditions hold and that can be filled, at each
 * pause point the three of the highest priority (of equals the first written), in the order the
 * playbook has them. Nine at most in all, none twice.
 */
export function checklist(
  playbook: Playbook,
  grounds: Grounds,
  fillings: Fillings,
): readonly PlaybookItem[] {
  const fitting = distinct(playbook.items).filter(
    (item) =>
      holds(item.when, grounds) &&
      fillersOf(item).every((filler) => fillings[filler] !== undefined),
  );
  return PAUSE_POINTS.flatMap((pause) => {
    const here = fitting.filter((item) => item.pause === pause);
    const chosen = new Set(
      [...here].sort((a, b) => b.priority - a.priority).slice(0, MAX_ITEMS_AT_PAUSE),
    );
    return here.filter((item) => chosen.has(item));
  });
}

function distinct(items: readonly PlaybookItem[]): readonly PlaybookItem[] {
  const first = new Map<string, PlaybookItem>();
  for (const item of items) if (!first.has(item.id)) first.set(item.id, item);
  return [...first.values()];
}

/**
 * The playbook for an account: the one of the highest priority whose condition holds, of equals one
 * that a user made before a built-in one, then the first by id; undefined where none fits.
 */
export function choosePlaybook(
  playbooks: readonly Playbook[],
  grounds: Grounds,
): Playbook | undefined {
  return playbooks
    .filter(({ when }) => holds(when, grounds))
    .sort(
      (a, b) =>
        b.priority - a.priority ||
        Number(isBuiltIn(a.id)) - Number(isBuiltIn(b.id)) ||
        (a.id < b.id ? -1 : 1),
    )[0];
}
