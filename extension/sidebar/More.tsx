import type { Ref } from 'preact';
import { t } from '../platform/i18n.js';
import { count } from './format/number.js';
import { Kbd } from './keys/Kbd.js';
import { type KeyName, shortcutsOf } from './keys/map.js';

interface MoreProps {
  readonly shown: number;
  readonly all: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** The key that does the same; with it there is more to show than the list's rest. */
  readonly of?: KeyName;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** The button that shows the rest of a shortened list, or shortens it again. Nothing when all are shown. */
export function More({ shown, all, open, onToggle, of, buttonRef }: MoreProps) {
  const rest = all - shown;
  if (rest <= 0 && !of) return null;
  return (
    <span class="more">
      <button
        type="button"
        ref={buttonRef ?? null}
        class="text-button"
        aria-expanded={open}
        aria-keyshortcuts={of && shortcutsOf(of)}
        data-line={!of || undefined}
        onClick={onToggle}
      >
        {open ? t('showFewer') : rest > 0 ? t('showMore', count(rest)) : t('showDetails')}
      </button>
      {of && <Kbd of={of} />}
    </span>
  );
}
