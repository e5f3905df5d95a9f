import { useState } from 'preact/hooks';
import type { Brief, BuyingRole, Person } from '../../src/account/brief.js';
import { plural, t } from '../platform/i18n.js';
import { initialsOf } from './format/initials.js';
import { anyOf } from './format/list.js';
import { count } from './format/number.js';
import { More } from './More.js';
import { Section } from './Section.js';
import { roleInSentence, roleWords } from './words/names.js';

const SHOWN = 3;
const ROLES_ASKED = 2;

/** Who opens doors, the most influential first, and which roles nobody is known for. */
export function People({ brief }: { brief: Brief }) {
  const [all, setAll] = useState(false);
  const { people, unfilledRoles } = brief;
  return (
    <Section
      title={t('doorsHeading')}
      action={<More shown={SHOWN} all={people.length} open={all} onToggle={() => setAll(!all)} />}
    >
      {people.length === 0 && <p class="empty">{emptyWords(brief)}</p>}
      <ul class="people">
        {(all ? people : people.slice(0, SHOWN)).map((person) => (
          <PersonLine key={person.id} person={person} />
        ))}
      </ul>
      {people.length > 0 && unfilledRoles.length > 0 && <Unfilled roles={unfilledRoles} />}
    </Section>
  );
}

function PersonLine({ person }: { person: Person }) {
  const { name, title, department, role, reports } = person;
  const about = [title, title?.includes(department ?? '') ? undefined : department].filter(Boolean);
  return (
    <li
      class="person"
      title={reports > 0 ? plural('personReports', reports, count(reports)) : undefined}
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

function Unfilled({ roles }: { roles: readonly BuyingRole[] }) {
  const names = roles.slice(0, ROLES_ASKED).map(roleInSentence);
  return <p class="hint">{t('unfilledRoles', anyOf(names))}</p>;
}

function emptyWords(brief: Brief): string {
  const unseen = brief.missing.some((each) => each.kind === 'list' && each.list === 'contacts');
  return t(unseen ? 'doorsUnknown' : 'doorsEmpty');
}
