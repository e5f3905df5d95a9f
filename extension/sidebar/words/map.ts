import type { Door, Person } from '../../../src/account/brief.js';
import { keyText } from '../../../src/account/record-key.js';
import { t } from '../../platform/i18n.js';
import type { AccountView } from '../../platform/messages.js';
import { type MapLayout, SELF } from '../influence/layout.js';
import { nameNear } from './door.js';
import { roleWords, stanceWords } from './names.js';

/** One node of the influence map in words. */
export interface MapRow {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** What it is tied to, each in words. */
  readonly ties: readonly string[];
}

/** The nodes of the map in words, in their order. */
export function mapRows({ nodes, edges }: MapLayout, view: AccountView): readonly MapRow[] {
  const { brief, near } = view;
  const people = new Map(brief?.people.map((person) => [person.id, person]));
  const { opens = [], openedBy = [] } = brief?.influence ?? {};
  const doors = new Map([...opens, ...openedBy].map((door) => [keyText(door.account), door]));
  const nameOf = (id: string): string => {
    const door = doors.get(id);
    if (id === SELF) return brief?.name ?? '';
    return people.get(id)?.name ?? (door ? nameNear(door, near) : id);
  };
  return nodes.map(({ id }) => ({
    id,
    name: nameOf(id),
    about: aboutOf(people.get(id), doors.get(id)),
    ties: edges.flatMap(({ from, to, kind }) => {
      if (from !== id && to !== id) return [];
      const other = nameOf(from === id ? to : from);
      if (kind === 'door') return [t(from === id ? 'tieOpens' : 'tieOpenedBy', other)];
      // That everybody at the top is of this account goes without saying.
      if (from === SELF) return [];
      return [t(from === id ? 'tieHeads' : 'personReportsTo', other)];
    }),
  }));
}

function aboutOf(person: Person | undefined, door: Door | undefined): string {
  if (!person) return door ? t('mapAccount') : t('mapSelf');
  const { title, role, roleFrom, stance } = person;
  return [
    title,
    role && (roleFrom === 'title' ? t('roleGuessed', roleWords(role)) : roleWords(role)),
    stance && stance !== 'unknown' && stanceWords(stance),
  ]
    .filter(Boolean)
    .join(', ');
}
