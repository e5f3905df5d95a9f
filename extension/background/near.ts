import type { Brief } from '../../src/account/brief.js';
import { keyText } from '../../src/account/record-key.js';
import type { Book, Entry } from '../../src/book/index.js';
import type { NearAccount } from '../platform/views.js';

/**
 * The accounts that an account's doors and referrals lead to, by `keyText`: their names, and the
 * people on their side who are named in a door. `names` are those that were told.
 */
export async function nearOf(
  { brief, told }: Pick<Entry, 'brief' | 'told'>,
  names: ReadonlyMap<string, string>,
  book: Book,
): Promise<{ readonly [account: string]: NearAccount } | undefined> {
  const { opens = [], openedBy = [] } = brief?.influence ?? {};
  const doors = [...opens, ...openedBy];
  const others = [
    ...doors.map(({ account }) => account),
    ...(told?.referrals ?? []).map(({ other }) => other),
  ];
  const ids = [...new Set(others.map(keyText))];
  if (ids.length === 0) return undefined;
  const briefs = await book.briefsOf(ids);
  const near = ids.map((id): [string, NearAccount] => {
    const known = briefs.get(id);
    const people = namesOf(
      known,
      doors.flatMap(({ account, to }) => (to !== undefined && keyText(account) === id ? [to] : [])),
    );
    return [id, { name: known?.name || (names.get(id) ?? ''), ...(people && { people }) }];
  });
  return Object.fromEntries(near);
}

function namesOf(brief: Brief | undefined, contacts: readonly string[]): NearAccount['people'] {
  const named = (brief?.people ?? []).filter(({ id }) => contacts.includes(id));
  return named.length > 0 ? Object.fromEntries(named.map(({ id, name }) => [id, name])) : undefined;
}
