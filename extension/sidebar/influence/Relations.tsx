import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Door } from '../../../src/account/brief.js';
import { keyText } from '../../../src/account/record-key.js';
import { NOTHING_TOLD } from '../../../src/account/told.js';
import { t } from '../../platform/i18n.js';
import type { AccountView } from '../../platform/messages.js';
import { AccountLink } from '../AccountLink.js';
import { IconButton } from '../IconButton.js';
import { KeyButton } from '../KeyButton.js';
import { useFocused } from '../keys/use-focused.js';
import { useKey, useLineKey } from '../keys/use-key.js';
import type { SidebarActions } from '../model.js';
import { doorWords, nameNear, referralWords } from '../words/door.js';
import { groupWords } from '../words/names.js';
import { MembershipForm } from './MembershipForm.js';
import { ReferralForm } from './ReferralForm.js';
import type { Tell } from './tell.js';

interface RelationsProps {
  readonly view: AccountView;
  readonly actions: SidebarActions;
  readonly tell: Tell;
  readonly now: number;
}

/** Doors to and from other accounts: referrals and groups, those that were told here to be changed. */
export function Relations({ view, actions, tell, now }: RelationsProps) {
  const { told = NOTHING_TOLD, brief, near, key } = view;
  const [form, setForm] = useState<{ kind: 'referral' | 'membership'; id?: string }>();
  const people = brief?.people ?? [];
  const { opens = [], openedBy = [] } = brief?.influence ?? {};
  const own = (way: 'given' | 'received', door: Door) =>
    door.through === 'referral' &&
    told.referrals.some((one) => one.way === way && keyText(one.other) === keyText(door.account));
  const doors = [
    ...openedBy.filter((door) => !own('received', door)).map((door) => ({ door, from: true })),
    ...opens.filter((door) => !own('given', door)).map((door) => ({ door, from: false })),
  ];
  const done = () => setForm(undefined);
  useKey('addReferral', () => setForm({ kind: 'referral' }), !form);
  useKey('addGroup', () => setForm({ kind: 'membership' }), !form);
  const shared = { of: key, people, actions, tell, onDone: done };
  return (
    <>
      <ul class="doors">
        {told.referrals.map((one) => (
          <Line
            key={one.id}
            what={t(one.way === 'given' ? 'doorReferred' : 'doorReferredBy')}
            more={referralWords(one, people, now)}
            name={one.name}
            onEdit={() => setForm({ kind: 'referral', id: one.id })}
            onRemove={() => void tell.referral(one.id, undefined)}
          >
            <AccountLink account={one.other} name={one.name} actions={actions} />
          </Line>
        ))}
        {doors.map(({ door, from }) => (
          <Line
            key={`${from} ${door.account.id}`}
            what={t(DOOR[door.through === 'referral' ? 'referral' : 'group'][from ? 0 : 1])}
            more={doorWords(door, people, near, now)}
            name={nameNear(door, near)}
          >
            <AccountLink account={door.account} name={nameNear(door, near)} actions={actions} />
          </Line>
        ))}
        {told.memberships.map((one) => (
          <Line
            key={one.id}
            what={groupWords(one.kind)}
            more={referralWords({ ...(one.contact && { contact: one.contact }) }, people, now)}
            name={one.group}
            onEdit={() => setForm({ kind: 'membership', id: one.id })}
            onRemove={() => void tell.membership(one.id, undefined)}
          >
            <bdi class="account-link">{one.group}</bdi>
          </Line>
        ))}
      </ul>
      {form?.kind === 'referral' && (
        <ReferralForm
          key={form.id}
          {...shared}
          referral={told.referrals.find(({ id }) => id === form.id)}
          now={now}
        />
      )}
      {form?.kind === 'membership' && (
        <MembershipForm
          key={form.id}
          {...shared}
          membership={told.memberships.find(({ id }) => id === form.id)}
        />
      )}
      {!form && (
        <p class="add-line">
          <KeyButton
            of="addReferral"
            class="text-button"
            onClick={() => setForm({ kind: 'referral' })}
          >
            {t('referralAdd')}
          </KeyButton>
          <KeyButton
            of="addGroup"
            class="text-button"
            onClick={() => setForm({ kind: 'membership' })}
          >
            {t('membershipAdd')}
          </KeyButton>
        </p>
      )}
    </>
  );
}

/** What a door from another account says, and one to it. */
const DOOR = {
  referral: ['doorReferredBy', 'doorReferred'],
  group: ['doorMetBy', 'doorMeets'],
} as const;

function Line(props: {
  what: string;
  more: string;
  name: string;
  onEdit?: () => void;
  onRemove?: () => void;
  children: ComponentChildren;
}) {
  const { what, more, name, onEdit = () => {}, onRemove = () => {}, children } = props;
  const isOwn = props.onEdit !== undefined;
  const { focused, watch } = useFocused();
  useLineKey('edit', onEdit, focused, isOwn);
  useLineKey('remove', onRemove, focused, isOwn);
  return (
    <li class="door" {...watch}>
      <span>
        <span class="door-what">{what}</span> {children}
        {more && <span class="door-more">{more}</span>}
      </span>
      {isOwn && (
        <span class="door-tools">
          <KeyButton
            of="edit"
            class="text-button"
            aria-label={t('editOf', name)}
            data-line
            onClick={onEdit}
          >
            {t('edit')}
          </KeyButton>
          <IconButton
            of="remove"
            icon="close"
            size={12}
            class="small-icon"
            label={t('removeOf', name)}
            onPress={onRemove}
          />
        </span>
      )}
    </li>
  );
}
