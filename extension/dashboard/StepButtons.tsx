import { useRef } from 'preact/hooks';
import { Icon } from '../sidebar/Icon.js';

interface StepButtonsProps {
  readonly up: string;
  readonly down: string;
  /** It is the first, or the last: there is nothing further up or down. */
  readonly first: boolean;
  readonly last: boolean;
  readonly onStep: (by: -1 | 1) => void | Promise<void>;
}

/** Two arrows that move something in a list a place up or down; the focus stays on them. */
export function StepButtons({ up, down, first, last, onStep }: StepButtonsProps) {
  const buttons = useRef<HTMLDivElement>(null);
  async function step(by: -1 | 1): Promise<void> {
    await onStep(by);
    // The list is drawn anew first: at its end the button just pressed can do nothing more, and
    // would lose the focus.
    requestAnimationFrame(() => {
      const [above, below] = buttons.current?.querySelectorAll('button') ?? [];
      const used = by < 0 ? above : below;
      (used?.disabled ? (by < 0 ? below : above) : used)?.focus();
    });
  }
  return (
    <div ref={buttons} class="pin-steps">
      <StepButton label={up} turned="up" disabled={first} onStep={() => void step(-1)} />
      <StepButton label={down} turned="down" disabled={last} onStep={() => void step(1)} />
    </div>
  );
}

function StepButton(props: {
  readonly label: string;
  readonly turned: 'up' | 'down';
  readonly disabled: boolean;
  readonly onStep: () => void;
}) {
  return (
    <button
      type="button"
      class={`icon-button turned-${props.turned}`}
      aria-label={props.label}
      title={props.label}
      disabled={props.disabled}
      onClick={props.onStep}
    >
      <Icon name="chevron" size={12} />
    </button>
  );
}
