import { BUYING_ROLES } from '../../../src/account/brief.js';
import { t } from '../../platform/i18n.js';
import { newId } from '../new-id.js';
import { roleWords } from '../words/names.js';
import { ToldForm } from './ToldForm.js';
import type { Tell } from './tell.js';

/** Asks for a person the CRM does not know. */
export function AddPerson({ tell, onDone }: { tell: Tell; onDone: () => void }) {
  function add(fields: FormData): Promise<boolean> {
    const text = (name: string) => String(fields.get(name) ?? '').trim();
    const [name, title] = [text('name'), text('title')];
    const role = BUYING_ROLES.find((one) => one === text('role'));
    return tell.person(`own.${newId()}`, name, {
      tell: { added: { name, ...(title && { title }) }, ...(role && { role }) },
    });
  }
  return (
    <ToldForm onSave={add} onDone={onDone}>
      <label>
        {t('personName')}
        <input
          name="name"
          class="field"
          required
          maxLength={200}
          autocomplete="off"
          pattern=".*\S.*"
        />
      </label>
      <label>
        {t('personTitle')}
        <input name="title" class="field" maxLength={200} autocomplete="off" />
      </label>
      <label>
        {t('roleLabel')}
        <select name="role" class="field">
          <option value="">{t('roleNone')}</option>
          {BUYING_ROLES.map((one) => (
            <option key={one} value={one}>
              {roleWords(one)}
            </option>
          ))}
        </select>
      </label>
    </ToldForm>
  );
}
