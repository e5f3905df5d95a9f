import { useState } from 'preact/hooks';
import { isPersonName, MAX_PERSON_NAME, oneLine } from '../../../src/account/pin.js';
import { t } from '../../platform/i18n.js';
import { SaveWords, useSave } from './use-save.js';

/** The name the user signs and pins by. */
export function NameForm(props: {
  readonly name: string;
  readonly say: (text: string) => void;
  readonly onSave: (name: string) => Promise<void>;
}) {
  const [text, setText] = useState(props.name);
  const [state, save] = useSave(props.say);
  const name = oneLine(text);
  const wrong = name !== '' && !isPersonName(name);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong) void save(props.onSave(name));
      }}
    >
      <p class="soft">{t('settingsNameWhy')}</p>
      <div class="dash-line">
        <input
          class="field"
          value={text}
          maxLength={MAX_PERSON_NAME}
          aria-label={t('settingsName')}
          aria-invalid={wrong}
          aria-describedby="name-state"
          autocomplete="name"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button first">
          {t('save')}
        </button>
      </div>
      <p id="name-state" class="field-state">
        {wrong ? <span class="failed">{t('settingsNameWrong')}</span> : <SaveWords state={state} />}
      </p>
    </form>
  );
}
