import type { Door, Person } from '../../../src/account/brief.js';
import { keyText } from '../../../src/account/record-key.js';
import type { ToldReferral } from '../../../src/account/told.js';
import { t } from '../../platform/i18n.js';
import type { AccountView } from '../../platform/messages.js';
import { day } from '../format/date.js';
import { groupWords } from './names.js';

/** Through whom, of which type and when, as far as is known: `through Rose Gonzalez · 3 Nov`. */
export function referralWords(
  { contact, type, on }: Pick<ToldReferral, 'contact' | 'type' | 'on'>,
  people: readonly Person[],
  now: number,
): string {
  const by = people.find(({ id }) => id === contact)?.name;
  return [
    by && t('doorThrough', by),
    type && t(type === 'caused' ? 'referralCaused' : 'referralEased'),
    on && day(on, now),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What a door goes through: the group, or who on either side. */
export function doorWords(
  door: Door,
  people: readonly Person[],
  near: AccountView['near'],
  now: number,
): string {
  const there =
    door.to === undefined ? undefined : near?.[keyText(door.account)]?.people?.[door.to];
  const group =
    door.through === 'referral' ? undefined : `${groupWords(door.through)} ${door.group ?? ''}`;
  const { by, type, on } = door;
  const facts = { ...(by && { contact: by }), ...(type && { type }), ...(on && { on }) };
  return [group, referralWords(facts, people, now), there && t('doorThere', there)]
    .filter(Boolean)
    .join(' · ');
}

/** The name of an account that a door leads to. */
export function nameNear(door: Pick<Door, 'account'>, near: AccountView['near']): string {
  return near?.[keyText(door.account)]?.name || door.account.id;
}
