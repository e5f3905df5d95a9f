import type { ComponentChildren } from 'preact';
import type { ItemState } from '../../src/book/share/index.js';
import { t } from '../platform/i18n.js';
import { STATE_WORDS } from './share/words.js';

interface ImportLineProps {
  readonly title: string;
  /** How it stands to what is kept. */
  readonly state: ItemState;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onToggle: () => void;
  /** What is said of it below. */
  readonly children: ComponentChildren;
}

/** One thing in a file, to be taken in or left. */
export function ImportLine({ title, state, children, onToggle, ...box }: ImportLineProps) {
  return (
    <li>
      <label>
        <input type="checkbox" {...box} onChange={onToggle} />
        <span>
          <bdi>{title}</bdi> <span class={`share-state ${state}`}>{t(STATE_WORDS[state])}</span>
          {children}
        </span>
      </label>
    </li>
  );
}
