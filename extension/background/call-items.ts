import type { Account } from '../../src/account/account.js';
import type { Brief } from '../../src/account/brief.js';
import type { Call, CallItem } from '../../src/account/call.js';
import type { PlayMark } from '../../src/account/play-mark.js';
import type { Playbook } from '../../src/account/playbook.js';
import {
  BUILT_IN,
  checklist,
  choosePlaybook,
  type Fillings,
  fillingsOf,
  type Grounds,
  groundsOf,
  itemStatistics,
} from '../../src/call/index.js';
import { itemWords, pastWords } from '../sidebar/words/playbook.js';

/** What a call's checklist is made from. */
export interface CallGrounds {
  readonly brief: Brief | undefined;
  readonly account: Account | undefined;
  /** What became of the account's plays. */
  readonly marks: readonly PlayMark[];
  /** Playbooks that users made, and those the company gives. */
  readonly playbooks: readonly Playbook[];
  /** Calls of the org, for what came of each item. */
  readonly calls: readonly Call[];
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Every playbook there is; one that a user made comes before a built-in one of the same priority. */
export function allPlaybooks(own: readonly Playbook[]): readonly Playbook[] {
  return [...own, ...BUILT_IN];
}

/** The playbook that fits the account, or the one asked for where there is one of that id. */
export function playbookFor(told: CallGrounds, asked?: string): Playbook {
  const all = allPlaybooks(told.playbooks);
  const found = all.find(({ id }) => id === asked) ?? choosePlaybook(all, known(told).grounds);
  if (found) return found;
  // Built-in ones fit every account: there is one without a condition.
  throw new Error('No playbook fits');
}

/** A playbook's items for the account, in the user's language, none of them touched yet. */
export function callItems(told: CallGrounds, playbook: Playbook): readonly CallItem[] {
  const { grounds, fillings } = known(told);
  const statistics = itemStatistics(told.calls);
  return checklist(playbook, grounds, fillings).map((item) => {
    const past = pastWords(statistics.get(item.id));
    return {
      id: item.id,
      pause: item.pause,
      ...itemWords(item, fillings, told.now),
      ...(item.hears && { hears: item.hears }),
      state: 'open',
      ...(past !== undefined && { past }),
    };
  });
}

function known({ brief, account, marks, now }: CallGrounds): {
  readonly grounds: Grounds;
  readonly fillings: Fillings;
} {
  if (!brief) return { grounds: new Map(), fillings: {} };
  const left = { ...brief, plays: brief.plays.filter(({ id }) => !isSettled(id, marks)) };
  return { grounds: groundsOf(left, account, now), fillings: fillingsOf(left) };
}

/** Nobody asks about what was dismissed, sold or lost. */
function isSettled(play: string, marks: readonly PlayMark[]): boolean {
  return marks.some((mark) => mark.play === play && mark.state !== 'offered');
}
