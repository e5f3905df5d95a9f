import { useEffect, useState } from 'preact/hooks';
import type { Person } from '../../../src/account/brief.js';
import { parseCalendarDate } from '../../../src/account/calendar-date.js';
import { namedKey } from '../../../src/account/named.js';
import { plainWords } from '../../../src/account/plain-words.js';
import { type RecordKey, sameKey } from '../../../src/account/record-key.js';
import type { ToldReferral } from '../../../src/account/told.js';
import { t } from '../../platform/i18n.js';
import { todayOf } from '../format/date.js';
import type { SidebarActions } from '../model.js';
import { newId } from '../new-id.js';
import { PersonSelect } from './PersonSelect.js';
import { Suggest } from './Suggest.js';
import { ToldForm } from './ToldForm.js';
import type { Tell } from './tell.js';

interface Found {
  readonly key: RecordKey;
  readonly name: string;
}

const WAYS = ['given', 'received'] as const;

/** Tells a referral, or changes one: to or from an account of the book, or a name alone. */
export function ReferralForm(props: {
  of: RecordKey;
  referral?: ToldReferral | undefined;
  people: readonly Person[];
  actions: SidebarActions;
  tell: Tell;
  now: number;
  onDone: () => void;
}) {
  const { of, referral, people, actions, tell, now, onDone } = props;
  const [text, setText] = useState(referral?.name ?? '');
  const [picked, setPicked] = useState<Found | undefined>(
    referral && { key: referral.other, name: referral.name },
  );
  const [found, setFound] = useState<readonly Found[]>([]);
  useEffect(() => {
    let latest = true;
    if (text.trim() === '' || text === picked?.name) setFound([]);
    else
      actions.ask('accounts/find', { org: { crm: of.crm, org: of.org }, text }).then(
        ({ accounts }) => latest && setFound(accounts.filter(({ key }) => !sameKey(key, of))),
        // Without suggestions the name can still be told.
        () => latest && setFound([]),
      );
    return () => {
      latest = false;
    };
  }, [text]);

  function save(data: FormData): Promise<boolean> {
    const name = text.trim();
    // A name typed to its end is that account, unless several have it.
    const same = found.filter((one) => plainWords(one.name) === plainWords(name));
    const account = picked?.name === name ? picked : same.length === 1 ? same[0] : undefined;
    const contact = data.get('contact');
    const type = data.get('type');
    const on = parseCalendarDate(String(data.get('on')));
    return tell.referral(referral?.id ?? newId(), {
      way: data.get('way') === 'received' ? 'received' : 'given',
      other: account?.key ?? namedKey(of, name),
      name: account?.name ?? name,
      ...(contact ? { contact: String(contact) } : {}),
      ...(type === 'caused' || type === 'eased' ? { type } : {}),
      ...(on ? { on } : {}),
    });
  }

  return (
    <ToldForm onSave={save} onDone={onDone}>
      <fieldset class="choice">
        <legend class="hidden">{t('referralWay')}</legend>
        {WAYS.map((way) => (
          <label key={way} class="radio">
            <input
              type="radio"
              name="way"
              value={way}
              defaultChecked={way === (referral?.way ?? 'given')}
            />
            {t(way === 'given' ? 'referralGiven' : 'referralReceived')}
          </label>
        ))}
      </fieldset>
      <Suggest
        label={t('referralAccount')}
        text={text}
        options={found}
        words={({ name }) => name}
        onText={setText}
        onPick={(one) => {
          setPicked(one);
          setText(one.name);
          setFound([]);
        }}
      />
      <PersonSelect people={people} chosen={referral?.contact} />
      <label>
        {t('referralType')}
        <select name="type" class="field" defaultValue={referral?.type ?? ''}>
          <option value="">{t('notKnown')}</option>
          <option value="caused" selected={referral?.type === 'caused'}>
            {t('referralCaused')}
          </option>
          <option value="eased" selected={referral?.type === 'eased'}>
            {t('referralEased')}
          </option>
        </select>
      </label>
      <label>
        {t('referralOn')}
        <input
          type="date"
          name="on"
          class="field"
          max={todayOf(now)}
          defaultValue={referral?.on ?? ''}
        />
      </label>
    </ToldForm>
  );
}
