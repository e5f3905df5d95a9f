import type { ComponentChildren } from 'preact';
import { CloseButton } from '../CloseButton.js';
import { Icon } from '../Icon.js';
import { Skeleton } from '../Skeleton.js';

interface WaitingProps {
  /** What the way back is called. */
  readonly back: string;
  readonly onBack: () => void;
  readonly onClose: () => void;
  /** What is wrong, where it did not come. */
  readonly children: ComponentChildren;
}

/** In place of a whole view until it is there: the brief is one click away all the same. */
export function Waiting({ back, onBack, onClose, children }: WaitingProps) {
  return (
    <>
      <header class="head">
        <div class="names">
          <button type="button" class="icon-button back" aria-label={back} onClick={onBack}>
            <Icon name="chevron" />
          </button>
        </div>
        <div class="icons">
          <CloseButton onClose={onClose} />
        </div>
      </header>
      <div class="body">{children ?? <Skeleton />}</div>
    </>
  );
}
