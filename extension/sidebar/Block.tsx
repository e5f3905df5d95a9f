import type { ComponentChildren, Ref } from 'preact';
import { Kbd } from './keys/Kbd.js';
import type { KeyName } from './keys/map.js';

interface BlockProps {
  readonly title: string;
  /** The key that leads here. */
  readonly of?: KeyName;
  readonly blockRef?: Ref<HTMLDivElement>;
  readonly children: ComponentChildren;
}

/** A titled part of an opened section. With a key it can take the focus. */
export function Block({ title, of, blockRef, children }: BlockProps) {
  return (
    <div class="block" ref={blockRef ?? null} {...(of && { tabIndex: -1, role: 'group' })}>
      <h4>
        {title}
        {of && <Kbd of={of} />}
      </h4>
      {children}
    </div>
  );
}
