import type { Ref } from 'preact';
import { t } from '../platform/i18n.js';
import { Icon } from './Icon.js';
import { KEYS } from './keys/map.js';

interface PinStarProps {
  readonly name: string;
  readonly pinned: boolean;
  /** Whether its form is open. */
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** The star that says whether an account is pinned, and opens the form to change that. */
export function PinStar({ name, pinned, open, onToggle, buttonRef }: PinStarProps) {
  const label = t(pinned ? 'pinChange' : 'pinAccount', name);
  return (
    <button
      ref={buttonRef ?? null}
      type="button"
      class={pinned ? 'icon-button pin-star on' : 'icon-button pin-star'}
      aria-label={label}
      aria-expanded={open}
      aria-keyshortcuts={KEYS.pin.key}
      title={label}
      onClick={onToggle}
    >
      <Icon name="star" size={17} />
    </button>
  );
}
