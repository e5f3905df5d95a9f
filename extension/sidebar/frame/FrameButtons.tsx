import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../platform/i18n.js';
import { CloseButton } from '../CloseButton.js';
import { IconButton } from '../IconButton.js';
import { KeyButton } from '../KeyButton.js';
import { Kbd } from '../keys/Kbd.js';
import { keys } from '../keys/keys.js';
import { KEYS, type KeyName } from '../keys/map.js';
import { useKey } from '../keys/use-key.js';
import type { Frame } from './frame.js';
import { letGo, moveByKey } from './moves.js';

/** Where the sidebar stands, for the parts that move it; none where nothing can be moved. */
export const FrameContext = createContext<Frame | undefined>(undefined);

/** What the menu offers besides moving: each also has its key. */
const ITEMS = [
  ['dockLeft', 'keyDockLeft'],
  ['dockRight', 'keyDockRight'],
  ['wider', 'keyWider'],
  ['narrower', 'keyNarrower'],
  ['help', 'keyHelp'],
] as const satisfies readonly (readonly [KeyName, MessageKey])[];

/** The buttons at the end of every head: the sidebar's own menu, and close. */
export function FrameButtons({ onClose }: { onClose: () => void }) {
  const frame = useContext(FrameContext);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setOpen(false);
    button.current?.focus();
  };
  useKey('back', leave, open);
  useKey('move', () => setOpen(true), frame !== undefined);
  return (
    <>
      {frame && (
        <span
          class="menu-place"
          onFocusOut={({ relatedTarget, currentTarget }) => {
            if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget))
              setOpen(false);
          }}
        >
          <IconButton
            of="move"
            icon="more"
            label={t('frameMenu')}
            expanded={open}
            buttonRef={button}
            onPress={() => setOpen(!open)}
          />
          {open && <Menu frame={frame} leave={leave} />}
        </span>
      )}
      <CloseButton onClose={onClose} />
    </>
  );
}

function Menu({ frame, leave }: { frame: Frame; leave: () => void }) {
  const move = useRef<HTMLButtonElement>(null);
  // Before the next key, not after the next frame: arrows pressed at once must not be lost.
  useLayoutEffect(() => move.current?.focus(), []);
  return (
    <div class="menu">
      <button
        ref={move}
        type="button"
        class="menu-item placing"
        data-arrows
        aria-description={t('frameMoveHint')}
        aria-keyshortcuts={KEYS.move.key}
        onClick={() => letGo(frame)}
        onKeyDown={(event) => {
          if (moveByKey(frame, event.key)) event.preventDefault();
        }}
      >
        {t('keyMove')}
        <Kbd of="move" />
      </button>
      {ITEMS.map(([name, label]) => (
        <KeyButton
          key={name}
          of={name}
          class={name === 'help' ? 'menu-item' : 'menu-item placing'}
          onClick={() => {
            if (name === 'help') leave();
            keys.run(name);
          }}
        >
          {t(label)}
        </KeyButton>
      ))}
    </div>
  );
}
