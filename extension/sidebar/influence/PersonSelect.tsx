import type { Person } from '../../../src/account/brief.js';
import { t } from '../../platform/i18n.js';

/** Who of the account it is about, in a form's field `contact`; nobody in particular at first. */
export function PersonSelect(props: { people: readonly Person[]; chosen: string | undefined }) {
  return (
    <label>
      {t('personOf')}
      <select name="contact" class="field">
        <option value="">{t('personNobody')}</option>
        {props.people.map(({ id, name }) => (
          <option key={id} value={id} selected={id === props.chosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
