import { useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.js';
import { CloseButton } from '../CloseButton.js';
import { useFirstFocus } from '../later/hold.js';
import { KeyCaps } from './Kbd.js';
import { keys } from './keys.js';
import { GROUP_LABELS, KEY_LABELS } from './labels.js';
import { KEYS, type KeyGroup, keysOf } from './map.js';
import { namesOf } from './names-of.js';
import { useKey } from './use-key.js';

/** All keys that work where it was opened, by group: over the panel until Escape, `?` or its button. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  // Taken before the keys below it rest, so that it lists what will work again after it.
  const [names] = useState(() => namesOf(keys));
  const dialog = useRef<HTMLDivElement>(null);
  useFirstFocus(dialog);
  useKey('back', onClose);
  useKey('help', onClose);
  return (
    <div ref={dialog} class="keys" role="dialog" aria-labelledby="keys-title" tabIndex={-1}>
      <header class="head">
        <h2 id="keys-title" class="names">
          {t('keyHelp')}
        </h2>
        <CloseButton label={t('keysClose')} onClose={onClose} />
      </header>
      <div class="body">
        {(Object.keys(GROUP_LABELS) as KeyGroup[]).map((group) => {
          const inGroup = names.filter((name) => KEYS[name].group === group);
          return (
            inGroup.length > 0 && (
              <section key={group} class="section" aria-label={t(GROUP_LABELS[group])}>
                <div class="section-head">
                  <h3>{t(GROUP_LABELS[group])}</h3>
                </div>
                <ul>
                  {inGroup.map((name) => (
                    <li key={name} class="key-line">
                      <span>{t(KEY_LABELS[name])}</span>
                      <span class="key">
                        <KeyCaps keys={keysOf(name)} />
                      </span>
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </div>
    </div>
  );
}
