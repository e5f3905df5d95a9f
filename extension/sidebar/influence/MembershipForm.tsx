import { useEffect, useState } from 'preact/hooks';
import { GROUP_KINDS, type Person } from '../../../src/account/brief.js';
import { plainWords } from '../../../src/account/plain-words.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import type { ToldMembership } from '../../../src/account/told.js';
import { t } from '../../platform/i18n.js';
import type { KnownGroup } from '../../platform/requests/told.js';
import type { SidebarActions } from '../model.js';
import { newId } from '../new-id.js';
import { groupWords } from '../words/names.js';
import { PersonSelect } from './PersonSelect.js';
import { Suggest } from './Suggest.js';
import { ToldForm } from './ToldForm.js';
import type { Tell } from './tell.js';

/** So many groups are offered at a time. */
const OFFERED = 6;

/** Tells a membership, or changes one; groups that others of the org are in are offered. */
export function MembershipForm(props: {
  of: RecordKey;
  membership?: ToldMembership | undefined;
  people: readonly Person[];
  actions: SidebarActions;
  tell: Tell;
  onDone: () => void;
}) {
  const { of, membership, people, actions, tell, onDone } = props;
  const [text, setText] = useState(membership?.group ?? '');
  const [kind, setKind] = useState(membership?.kind ?? 'community');
  const [known, setKnown] = useState<readonly KnownGroup[]>([]);
  useEffect(() => {
    actions.ask('told/groups', { org: { crm: of.crm, org: of.org } }).then(
      ({ groups }) => setKnown(groups),
      // Without suggestions the group can still be told.
      () => setKnown([]),
    );
  }, []);
  const typed = plainWords(text).trim();
  const offered = known.filter(
    ({ group }) => plainWords(group).includes(` ${typed}`) && group !== text,
  );

  function save(fields: FormData): Promise<boolean> {
    const contact = fields.get('contact');
    return tell.membership(membership?.id ?? newId(), {
      kind,
      group: text.trim(),
      ...(contact ? { contact: String(contact) } : {}),
    });
  }

  return (
    <ToldForm onSave={save} onDone={onDone}>
      <Suggest
        label={t('groupName')}
        text={text}
        options={offered.slice(0, OFFERED)}
        words={({ group }) => group}
        onText={setText}
        onPick={(one) => {
          setText(one.group);
          setKind(one.kind);
        }}
      />
      <fieldset class="choice">
        <legend class="hidden">{t('groupKind')}</legend>
        {GROUP_KINDS.map((one) => (
          <label key={one} class="radio">
            <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
            {groupWords(one)}
          </label>
        ))}
      </fieldset>
      <PersonSelect people={people} chosen={membership?.contact} />
    </ToldForm>
  );
}
