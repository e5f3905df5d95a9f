import type { Missing } from '../../../src/account/brief.js';
import { type MessageKey, plural, t } from '../../platform/i18n.js';
import { allOf } from '../format/list.js';
import { count } from '../format/number.js';
import { factWords, listWords } from './names.js';

type Group = 'fact' | Extract<Missing, { kind: 'list' }>['state'];

const GROUP: { readonly [G in Group]: MessageKey } = {
  fact: 'missingFacts',
  'not-loaded': 'missingNotLoaded',
  'not-on-page': 'missingNotOnPage',
  partly: 'missingPartly',
};

/** So many names a line: more would not be read. */
const NAMES = 3;

/** What to open so that more is known, a line for each kind of thing to do, in the order given. */
export function missingLines(missing: readonly Missing[]): readonly string[] {
  const names = new Map<Group, string[]>();
  const lines: (() => string)[] = [];
  for (const each of missing) {
    if (each.kind === 'book') {
      lines.push(() => plural('missingBook', each.accounts, count(each.accounts)));
      continue;
    }
    const group = each.kind === 'fact' ? 'fact' : each.state;
    const name = each.kind === 'fact' ? factWords(each.fact) : listWords(each.list);
    const sameGroup = names.get(group);
    if (sameGroup) {
      sameGroup.push(name);
      continue;
    }
    const first = [name];
    names.set(group, first);
    lines.push(() => t(GROUP[group], allOf(first.slice(0, NAMES))));
  }
  return lines.map((line) => line());
}
