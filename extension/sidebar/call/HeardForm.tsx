import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../../../src/account/brief.js';
import { BUYING_ROLES, type BuyingRole } from '../../../src/account/buying-role.js';
import type { Heard } from '../../../src/account/call.js';
import { t } from '../../platform/i18n.js';
import { roleWords } from '../words/names.js';

type Kind = Heard['kind'];

interface HeardFormProps {
  readonly kind: Kind;
  readonly people: readonly Person[];
  /** The seats known before. */
  readonly seats: number | undefined;
  readonly onHeard: (heard: Heard) => void;
  readonly onClose: () => void;
}

/** Takes down what was heard, by as few keys as it takes. Enter saves, Escape leaves it. */
export function HeardForm({ kind, people, seats, onHeard, onClose }: HeardFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [someoneElse, setSomeoneElse] = useState(people.length === 0);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  return (
    <form
      ref={form}
      class="heard-form"
      onSubmit={(event) => {
        event.preventDefault();
        const heard = heardIn(new FormData(event.currentTarget), kind, people, seats);
        if (heard) onHeard(heard);
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {kind === 'role' && (
        <>
          <label>
            {t('heardWho')}
            <select
              class="field"
              name="contact"
              onChange={(event) => setSomeoneElse(event.currentTarget.value === '')}
            >
              {people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value="">{t('heardNewPerson')}</option>
            </select>
          </label>
          {someoneElse && (
            <label>
              {t('heardName')}
              <input class="field" name="name" maxLength={200} autocomplete="off" />
            </label>
          )}
          <label>
            {t('heardRoleOf')}
            <select class="field" name="role">
              {BUYING_ROLES.map((role) => (
                <option key={role} value={role}>
                  {roleWords(role)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      {kind === 'seats' && <NumberField name="seats" label={t('heardSeatCount')} least={0} />}
      {kind === 'rank' && (
        <>
          <NumberField name="rank" label={t('heardOurRank')} least={1} most={100} />
          <NumberField name="suppliers" label={t('heardOfSuppliers')} least={1} most={100} />
        </>
      )}
      <button type="submit" class="button" aria-keyshortcuts="Enter">
        {t('heardSave')}
      </button>
    </form>
  );
}

function NumberField(props: { name: string; label: string; least: number; most?: number }) {
  const { name, label, least, most = 10_000_000 } = props;
  return (
    <label>
      {label}
      <input class="field" type="number" name={name} min={least} max={most} step={1} required />
    </label>
  );
}

/** What the form says, or undefined where it says nothing: nothing is mandatory. */
function heardIn(
  form: FormData,
  kind: Kind,
  people: readonly Person[],
  was: number | undefined,
): Heard | undefined {
  const at = Date.now();
  const number = (name: string) => Number(form.get(name) || NaN);
  if (kind === 'seats') {
    const seats = form.get('seats') === '' ? NaN : Number(form.get('seats'));
    if (!(seats >= 0)) return undefined;
    return { kind, seats, ...(was !== undefined && { was }), at };
  }
  if (kind === 'rank') {
    const rank = number('rank');
    const suppliers = number('suppliers');
    return rank >= 1 && suppliers >= rank ? { kind, rank, suppliers, at } : undefined;
  }
  const role = form.get('role') as BuyingRole;
  const person = people.find(({ id }) => id === form.get('contact'));
  const name = person?.name ?? String(form.get('name') ?? '').trim();
  const contact = person?.id ?? `added.${crypto.randomUUID()}`;
  return name ? { kind, contact, name, role, at } : undefined;
}
