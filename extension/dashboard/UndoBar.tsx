import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../platform/i18n.js';

/** What was just done, and the way back: it takes the focus, because what had it is gone. */
export function UndoBar({ words, onUndo }: { words: string; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), [words]);
  return (
    <p class="undo dash-undo" role="status">
      <span>{words}</span>
      <button ref={button} type="button" class="button" onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}
