import { useLayoutEffect, useRef } from 'preact/hooks';
import { BUYING_ROLES } from '../../../src/account/brief.js';
import { t } from '../../platform/i18n.js';
import { useKey } from '../keys/use-key.js';
import { newId } from '../new-id.js';
import { roleWords } from '../words/names.js';
import type { Tell } from './tell.js';

/** Asks for a person the CRM does not know; Enter adds, Escape leaves all as it was. */
export function AddPerson({ tell, onDone }: { tell: Tell; onDone: () => void }) {
  const name = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLInputElement>(null);
  const role = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => name.current?.focus(), []);
  useKey('back', onDone);
  async function add(): Promise<void> {
    const called = name.current?.value.trim() ?? '';
    const position = title.current?.value.trim();
    const chosen = BUYING_ROLES.find((one) => one === role.current?.value);
    const stored = await tell.person(`own.${newId()}`, called, {
      tell: {
        added: { name: called, ...(position && { title: position }) },
        ...(chosen && { role: chosen }),
      },
    });
    if (stored) onDone();
  }
  return (
    <form
      class="told-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label>
        {t('personName')}
        <input
          ref={name}
          class="field"
          required
          maxLength={200}
          autocomplete="off"
          pattern=".*\S.*"
        />
      </label>
      <label>
        {t('personTitle')}
        <input ref={title} class="field" maxLength={200} autocomplete="off" />
      </label>
      <label>
        {t('roleLabel')}
        <select ref={role} class="field">
          <option value="">{t('roleNone')}</option>
          {BUYING_ROLES.map((one) => (
            <option key={one} value={one}>
              {roleWords(one)}
            </option>
          ))}
        </select>
      </label>
      <FormButtons onCancel={onDone} />
    </form>
  );
}

/** Saves the form they stand in, or leaves it. */
export function FormButtons({ onCancel }: { onCancel: () => void }) {
  return (
    <div class="buttons">
      <button type="submit" class="button first">
        {t('save')}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
