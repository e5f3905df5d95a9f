import * as v from 'valibot';
import { HEARINGS, PAUSE_POINTS, type Playbook } from '../../../src/account/playbook.js';
import { type Group, type Line, MODES, OPS } from './condition-draft.js';
import type { PlaybookDraft } from './draft.js';

const PREFIX = 'lodestar.playbook-draft.';

const test = v.object({
  kind: v.literal('test'),
  fact: v.string(),
  op: v.picklist(OPS),
  value: v.string(),
});
const line: v.GenericSchema<Line> = v.lazy(() => v.union([test, group]));
const group: v.GenericSchema<Group> = v.object({
  kind: v.literal('group'),
  mode: v.picklist(MODES),
  of: v.array(line),
});

/** What an earlier version wrote may have another form: it is left where it is, and not shown. */
const draft = v.object({
  id: v.string(),
  name: v.string(),
  when: group,
  priority: v.number(),
  items: v.array(
    v.object({
      id: v.string(),
      pause: v.picklist(PAUSE_POINTS),
      text: v.string(),
      ask: v.string(),
      why: v.string(),
      hears: v.picklist(['', ...HEARINGS]),
      when: group,
    }),
  ),
  base: v.custom<Playbook>(
    (value) =>
      v.safeParse(v.object({ id: v.string(), items: v.array(v.object({ id: v.string() })) }), value)
        .success,
  ),
});

/**
 * What is being edited and not saved yet, in this page's own storage: written with every key, so that
 * neither another page, a closed tab nor a crash takes it. Unlike the worker it answers at once.
 */
export const keptDrafts = {
  /** The draft of a playbook, or undefined where there is none that can be used. */
  get(id: string): PlaybookDraft | undefined {
    return read(PREFIX + id);
  },

  /** All that can be used. */
  all(): readonly PlaybookDraft[] {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .sort()
      .flatMap((key) => read(key) ?? []);
  },

  /** Keeps a draft; false where the browser has no room for it. */
  keep(draft: PlaybookDraft): boolean {
    try {
      localStorage.setItem(PREFIX + draft.id, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  },

  drop(id: string): void {
    localStorage.removeItem(PREFIX + id);
  },
};

function read(key: string): PlaybookDraft | undefined {
  try {
    const parsed = v.safeParse(draft, JSON.parse(localStorage.getItem(key) ?? ''));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
