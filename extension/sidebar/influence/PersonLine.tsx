import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { BUYING_ROLES, type BuyingRole, type Person } from '../../../src/account/brief.js';
import { STANCES } from '../../../src/account/told.js';
import { t } from '../../platform/i18n.js';
import { todayOf } from '../format/date.js';
import { initialsOf } from '../format/initials.js';
import { KEYS } from '../keys/map.js';
import { useFocused } from '../keys/use-focused.js';
import { useLineKey } from '../keys/use-key.js';
import { roleWords, stanceWords } from '../words/names.js';
import { PersonEditor } from './PersonEditor.js';
import { StanceMark } from './StanceMark.js';
import type { Tell } from './tell.js';

interface PersonLineProps {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly tell: Tell;
  readonly now: number;
  readonly button: Ref<HTMLButtonElement>;
}

/**
 * A person in one line, which opens to what is told of them. While the focus is here one key sets the
 * role, one the stance, and one says that they were spoken with today.
 */
export function PersonLine({ person, people, tell, now, button }: PersonLineProps) {
  const [open, setOpen] = useState(false);
  const { focused, watch } = useFocused();
  const { id, name, title, department, role, stance } = person;
  const set = {
    role: (next: BuyingRole | undefined) =>
      void tell.person(id, name, next ? { tell: { role: next } } : { forget: ['role'] }),
    stance: (next: Person['stance']) =>
      void tell.person(id, name, next ? { tell: { stance: next } } : { forget: ['stance'] }),
  };
  const contacted = () => void tell.person(id, name, { tell: { lastContact: todayOf(now) } });
  const canForget = person.added === true || tell.of(id) !== undefined;
  useLineKey('role', (key) => set.role(BUYING_ROLES[KEYS.role.key.indexOf(key as '1')]), focused);
  useLineKey('stance', (key) => set.stance(STANCES[KEYS.stance.key.indexOf(key as '7')]), focused);
  useLineKey('contacted', contacted, focused);
  useLineKey('remove', () => void tell.forget(person), focused, canForget);
  const about = [title, title?.includes(department ?? '') ? undefined : department].filter(Boolean);
  return (
    <li class="person" {...watch}>
      <button
        ref={button}
        type="button"
        class="line-button person-line"
        data-line
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span class="avatar" aria-hidden="true">
          {initialsOf(name)}
        </span>
        <span>
          <bdi class="person-name">{name}</bdi>
          <br />
          <span class="person-what">
            {about.join(', ')}
            {about.length > 0 && role && ' · '}
            {role && <RoleName role={role} guessed={person.roleFrom === 'title'} />}
          </span>
        </span>
        {stance && stance !== 'unknown' && (
          <span class="person-stance" title={stanceWords(stance)}>
            <StanceMark stance={stance} />
            <span class="hidden">{stanceWords(stance)}</span>
          </span>
        )}
      </button>
      {open && (
        <PersonEditor
          person={person}
          people={people}
          tell={tell}
          now={now}
          onSet={set}
          onContacted={contacted}
          {...(canForget && { onForget: () => void tell.forget(person) })}
        />
      )}
    </li>
  );
}

function RoleName({ role, guessed }: { role: BuyingRole; guessed: boolean }) {
  if (!guessed) return <span class="person-role">{roleWords(role)}</span>;
  return (
    <span title={t('roleGuessedHint')}>
      {t('roleGuessed', roleWords(role))}
      <span class="hidden"> {t('roleGuessedHint')}</span>
    </span>
  );
}
