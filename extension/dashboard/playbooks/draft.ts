import {
  type ByLanguage,
  type Hearing,
  PAUSE_POINTS,
  type PausePoint,
  type Playbook,
  type PlaybookItem,
  type Words,
} from '../../../src/account/playbook.js';
import { inLanguage } from '../../../src/call/index.js';
import { ALWAYS, conditionOf, draftOfCondition, type Group } from './condition-draft.js';

/** One item as it is edited, its texts in the user's language. */
export interface ItemDraft {
  readonly id: string;
  readonly pause: PausePoint;
  readonly text: string;
  readonly ask: string;
  readonly why: string;
  readonly hears: Hearing | '';
  readonly when: Group;
}

/** A playbook as it is edited. Its items stand by pause point, at each the most important first. */
export interface PlaybookDraft {
  readonly id: string;
  readonly name: string;
  readonly when: Group;
  readonly priority: number;
  readonly items: readonly ItemDraft[];
  /** What it was when editing began: what is not edited, and texts in other languages, come from it. */
  readonly base: Playbook;
}

/** Lowest and highest priority, of playbooks and of items. */
export const MAX_PRIORITY = 100;

/** A playbook to edit, in a language. */
export function draftOf(base: Playbook, language: string): PlaybookDraft {
  const say = (words: Words | undefined) => shownIn(words, language);
  const items = PAUSE_POINTS.flatMap((pause) =>
    base.items
      .filter((item) => item.pause === pause)
      // The order is what says which items stay where there is no room for all.
      .sort((a, b) => b.priority - a.priority),
  );
  return {
    id: base.id,
    name: say(base.name),
    when: draftOfCondition(base.when),
    priority: base.priority,
    items: items.map((item) => ({
      id: item.id,
      pause: item.pause,
      text: say(item.text),
      ask: say(item.ask),
      why: say(item.why),
      hears: item.hears ?? '',
      when: draftOfCondition(item.when),
    })),
    base,
  };
}

/**
 * What a draft says, whether it can be kept or not: `playbookFaults` tells what is wrong with it. A
 * text that was changed is changed in the user's language; other languages keep theirs.
 */
export function playbookOf(draft: PlaybookDraft, language: string): Playbook {
  const { base } = draft;
  const when = conditionOf(draft.when);
  return {
    id: draft.id,
    name: edited(base.name, draft.name, language) ?? {},
    ...(when && { when }),
    priority: draft.priority,
    items: draft.items.map((item, index) => {
      const before = base.items.find(({ id }) => id === item.id);
      const ask = edited(before?.ask, item.ask, language);
      const why = edited(before?.why, item.why, language);
      const when = conditionOf(item.when);
      const place = draft.items.slice(0, index).filter(({ pause }) => pause === item.pause).length;
      return {
        id: item.id,
        pause: item.pause,
        text: edited(before?.text, item.text, language) ?? {},
        ...(ask && { ask }),
        ...(why && { why }),
        ...(item.hears && { hears: item.hears }),
        ...(when && { when }),
        priority: MAX_PRIORITY - place,
      } satisfies PlaybookItem;
    }),
  };
}

/** Whether a draft says something else than what it began with. */
export function isChanged(draft: PlaybookDraft, language: string): boolean {
  const said = (one: PlaybookDraft) => JSON.stringify(playbookOf(one, language));
  return said(draft) !== said(draftOf(draft.base, language));
}

/** Whether two playbooks say the same, whatever order their properties were written in. */
export function isSame(one: Playbook, other: Playbook): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** A playbook without anything in it. */
export function emptyPlaybook(id: string): Playbook {
  return { id, name: {}, priority: 50, items: [] };
}

/** An item without anything in it. */
export function emptyItem(id: string, pause: PausePoint): ItemDraft {
  return { id, pause, text: '', ask: '', why: '', hears: '', when: ALWAYS };
}

/** The items with one more at a place among all, which is the last unless it is said. */
export function withItem(
  items: readonly ItemDraft[],
  item: ItemDraft,
  at = items.length,
): readonly ItemDraft[] {
  return byPause(items.toSpliced(at, 0, item));
}

/** The items with one changed; at another pause point it is the last. */
export function withChanged(
  items: readonly ItemDraft[],
  id: string,
  change: Partial<ItemDraft>,
): readonly ItemDraft[] {
  const before = items.find((item) => item.id === id);
  if (!before) return items;
  const after = { ...before, ...change };
  if (after.pause === before.pause) return items.map((item) => (item === before ? after : item));
  return byPause([...items.filter((item) => item !== before), after]);
}

/**
 * The items with one moved to a place among all; where that is the middle of another pause point, the
 * item is of that one.
 */
export function withMoved(
  items: readonly ItemDraft[],
  from: number,
  to: number,
): readonly ItemDraft[] {
  const item = items[from];
  const there = items[to];
  if (!item || !there || from === to) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, { ...item, pause: there.pause });
}

/**
 * The items with one a step up or down: among those of its pause point, and past its ends to the
 * pause point before or after it.
 */
export function withStepped(
  items: readonly ItemDraft[],
  id: string,
  by: -1 | 1,
): readonly ItemDraft[] {
  const at = items.findIndex((item) => item.id === id);
  const item = items[at];
  const next = items[at + by];
  if (!item) return items;
  if (next?.pause === item.pause) return withMoved(items, at, at + by);
  const pause = PAUSE_POINTS[PAUSE_POINTS.indexOf(item.pause) + by];
  if (!pause) return items;
  const rest = items.filter((each) => each !== item);
  // Up to the end of the pause point before it, down to the beginning of the one after it.
  return byPause(by < 0 ? [...rest, { ...item, pause }] : [{ ...item, pause }, ...rest]);
}

function byPause(items: readonly ItemDraft[]): readonly ItemDraft[] {
  return PAUSE_POINTS.flatMap((pause) => items.filter((item) => item.pause === pause));
}

function shownIn(words: Words | undefined, language: string): string {
  return typeof words === 'object' ? inLanguage(words, language) : (words ?? '');
}

/** Words with the user's text in them; undefined where it is empty: then it is in no language. */
function edited(before: Words | undefined, text: string, language: string): ByLanguage | undefined {
  if (typeof before === 'object' && text === inLanguage(before, language)) return before;
  const typed = text.trim();
  if (typed === '') return undefined;
  return typeof before === 'object' ? { ...before, [language]: typed } : { [language]: typed };
}
