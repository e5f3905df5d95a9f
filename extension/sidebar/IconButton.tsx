import type { Ref } from 'preact';
import { Icon, type IconName } from './Icon.js';
import { type KeyName, shortcutsOf } from './keys/map.js';

interface IconButtonProps {
  /** What it does, by its key. */
  readonly of: KeyName;
  readonly icon: IconName;
  readonly onPress: () => void;
  readonly label: string;
  readonly size?: number;
  readonly class?: string;
  /** Whether what it opens is open. */
  readonly expanded?: boolean;
  /** `j` and `k` lead to it. */
  readonly line?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button that is an icon alone. Its name is its tip as well. */
export function IconButton(props: IconButtonProps) {
  const { of, icon, onPress, label, size, line, expanded } = props;
  return (
    <button
      ref={props.buttonRef ?? null}
      type="button"
      class={['icon-button', props.class].filter(Boolean).join(' ')}
      aria-label={label}
      aria-keyshortcuts={shortcutsOf(of)}
      aria-expanded={expanded}
      title={label}
      data-line={line}
      onClick={onPress}
    >
      <Icon name={icon} {...(size && { size })} />
    </button>
  );
}
