import { useRef, useState } from 'preact/hooks';
import type { Brief, BuyingRole } from '../../../src/account/brief.js';
import { t } from '../../platform/i18n.js';
import type { AccountView } from '../../platform/messages.js';
import { anyOf } from '../format/list.js';
import { KeyButton } from '../KeyButton.js';
import { Kbd } from '../keys/Kbd.js';
import { KEYS } from '../keys/map.js';
import { useKey } from '../keys/use-key.js';
import { More } from '../More.js';
import type { SidebarActions } from '../model.js';
import { Section } from '../Section.js';
import { useDeeds } from '../use-deeds.js';
import { roleInSentence } from '../words/names.js';
import { AddPerson } from './AddPerson.js';
import { InfluenceMap } from './InfluenceMap.js';
import { PersonLine } from './PersonLine.js';
import { Relations } from './Relations.js';
import { Standing } from './Standing.js';
import { Tell } from './tell.js';

const SHOWN = 3;
const ROLES_ASKED = 2;

interface InfluenceProps {
  readonly brief: Brief;
  readonly view: AccountView;
  readonly actions: SidebarActions;
  readonly now: number;
}

/** Who opens doors, to whom, and which roles nobody is known for: what the CRM says and what users tell. */
export function Influence({ brief, view, actions, now }: InfluenceProps) {
  const [all, setAll] = useState(false);
  const [adding, setAdding] = useState(false);
  const [map, setMap] = useState(false);
  const { perform, bar } = useDeeds();
  const tell = new Tell(view, actions, perform);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const mapButton = useRef<HTMLButtonElement>(null);
  const { people, unfilledRoles, influence } = brief;
  const shown = all ? people : people.slice(0, SHOWN);
  const closeMap = () => {
    setMap(false);
    mapButton.current?.focus();
  };
  // Pressed again it goes on to the next person.
  useKey(
    'people',
    () => {
      const lines = buttons.current.slice(0, shown.length);
      const root = lines[0]?.getRootNode() as ShadowRoot | undefined;
      const at = lines.indexOf(root?.activeElement as HTMLButtonElement);
      lines[(at + 1) % lines.length]?.focus();
    },
    people.length > 0,
  );
  useKey('addPerson', () => setAdding(true), !adding);
  useKey('map', () => (map ? closeMap() : setMap(true)), people.length > 0);
  return (
    <Section
      title={t('doorsHeading')}
      action={
        <span class="section-actions">
          <Kbd of="people" />
          <More shown={SHOWN} all={people.length} open={all} onToggle={() => setAll(!all)} />
          {people.length > 0 && (
            <button
              ref={mapButton}
              type="button"
              class="text-button"
              aria-expanded={map}
              aria-keyshortcuts={KEYS.map.key}
              onClick={() => setMap(!map)}
            >
              {t('mapButton')}
              <Kbd of="map" />
            </button>
          )}
        </span>
      }
    >
      {map && <InfluenceMap view={view} onClose={closeMap} />}
      {people.length === 0 && <p class="empty">{emptyWords(brief)}</p>}
      <ul class="people">
        {shown.map((person, at) => (
          <PersonLine
            key={person.id}
            person={person}
            people={people}
            tell={tell}
            now={now}
            button={(button) => {
              buttons.current[at] = button;
            }}
          />
        ))}
      </ul>
      {bar}
      {people.length > 0 && unfilledRoles.length > 0 && <Unfilled roles={unfilledRoles} />}
      {adding ? (
        <AddPerson tell={tell} onDone={() => setAdding(false)} />
      ) : (
        <p class="add-line">
          <KeyButton of="addPerson" class="text-button" onClick={() => setAdding(true)}>
            {t('personAdd')}
          </KeyButton>
        </p>
      )}
      {influence && <Standing influence={influence} />}
      <Relations view={view} actions={actions} tell={tell} now={now} />
    </Section>
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
