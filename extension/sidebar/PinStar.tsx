import type { Ref } from 'preact';
import { t } from '../platform/i18n.js';
import { IconButton } from './IconButton.js';

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
  return (
    <IconButton
      of="pin"
      icon="star"
      size={17}
      class={pinned ? 'pin-star on' : 'pin-star'}
      label={t(pinned ? 'pinChange' : 'pinAccount', name)}
      expanded={open}
      onPress={onToggle}
      {...(buttonRef && { buttonRef })}
    />
  );
}
