import { BUYING_ROLES, type BuyingRole, type Person } from '../../../src/account/brief.js';
import { parseCalendarDate } from '../../../src/account/calendar-date.js';
import { STANCES } from '../../../src/account/told.js';
import { t } from '../../platform/i18n.js';
import { day, todayOf } from '../format/date.js';
import { KeyButton } from '../KeyButton.js';
import { KEYS } from '../keys/map.js';
import { roleWords, stanceWords } from '../words/names.js';
import { reachWords } from '../words/reach.js';
import { Choice } from './Choice.js';
import { StanceMark } from './StanceMark.js';
import type { Tell } from './tell.js';

interface PersonEditorProps {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly tell: Tell;
  readonly now: number;
  readonly onSet: {
    role(role: BuyingRole | undefined): void;
    stance(stance: Person['stance']): void;
  };
  readonly onContacted: () => void;
  /** Absent where there is nothing to forget. */
  readonly onForget?: () => void;
}

/** What is known of a person, and what can be told of them. */
export function PersonEditor(props: PersonEditorProps) {
  const { person, people, tell, now, onSet, onContacted, onForget } = props;
  const { id, name, roleFrom, lastContact, added } = person;
  const told = tell.of(id);
  const reach = reachWords(person, people);
  const today = todayOf(now);
  const rename = (change: { name?: string; title?: string }) => {
    const next = { name, ...(person.title && { title: person.title }), ...change };
    const { title, ...rest } = next;
    if (next.name.trim() === '') return;
    void tell.person(id, next.name, { tell: { added: title?.trim() ? { ...rest, title } : rest } });
  };
  return (
    <div class="person-editor">
      {reach && <p class="soft">{reach}</p>}
      <Choice
        label={t('roleLabel')}
        values={BUYING_ROLES}
        chosen={person.role}
        keys={KEYS.role.key}
        words={roleWords}
        onChoose={(role) => onSet.role(role ?? (told?.role ? undefined : person.role))}
      />
      {person.role && <p class="soft small">{t(ROLE_FROM[roleFrom ?? 'title'])}</p>}
      <Choice
        label={t('stanceLabel')}
        values={STANCES}
        chosen={person.stance ?? 'unknown'}
        keys={KEYS.stance.key}
        words={(stance) => (
          <>
            <StanceMark stance={stance} /> {stanceWords(stance)}
          </>
        )}
        onChoose={onSet.stance}
      />
      <div class="choice">
        <label class="choice-label">
          {t('lastContactLabel')}
          <input
            type="date"
            class="field short"
            max={today}
            value={lastContact ?? ''}
            onChange={(event) => {
              const on = parseCalendarDate(event.currentTarget.value);
              void tell.person(
                id,
                name,
                on ? { tell: { lastContact: on } } : { forget: ['lastContact'] },
              );
            }}
          />
        </label>
        <KeyButton of="contacted" class="chip" onClick={onContacted}>
          {t('todayButton')}
        </KeyButton>
        {lastContact && <span class="soft small">{day(lastContact, now)}</span>}
      </div>
      {added && (
        <div class="choice">
          <input
            class="field"
            defaultValue={name}
            maxLength={200}
            aria-label={t('personName')}
            onChange={(event) => rename({ name: event.currentTarget.value })}
          />
          <input
            class="field"
            defaultValue={person.title ?? ''}
            maxLength={200}
            aria-label={t('personTitle')}
            placeholder={t('personTitle')}
            onChange={(event) => rename({ title: event.currentTarget.value })}
          />
        </div>
      )}
      {onForget && (
        <KeyButton of="remove" class="text-button" onClick={onForget}>
          {t(added ? 'personRemove' : 'personForget')}
        </KeyButton>
      )}
    </div>
  );
}

const ROLE_FROM = { crm: 'roleFromCrm', title: 'roleGuessedHint', user: 'roleFromUser' } as const;
