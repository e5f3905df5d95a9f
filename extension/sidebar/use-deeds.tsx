import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.js';
import type { FailureName } from '../platform/messages.js';
import { FailureLine } from './FailureLine.js';
import { failureName } from './failure.js';
import { KeyButton } from './KeyButton.js';
import { useKey } from './keys/use-key.js';

/** A way back from what was just done. */
export interface WayBack {
  /** What was done, in words. */
  readonly words: string;
  readonly undo: () => Promise<void>;
}

/**
 * Does what the user asks: says why where it failed, and offers the way back where there is one, until
 * the next deed. `bar` is drawn where that is to be said, with `notDone` for what was not done.
 */
export function useDeeds(notDone: MessageKey = 'notStored') {
  const [back, setBack] = useState<WayBack>();
  const [failure, setFailure] = useState<FailureName>();
  const perform = async (deed: () => Promise<void>, way?: WayBack): Promise<boolean> => {
    try {
      await deed();
      setFailure(undefined);
      setBack(way);
      return true;
    } catch (error) {
      setFailure(failureName(error));
      return false;
    }
  };
  const undo = () => void (back && perform(back.undo));
  useKey('undo', undo, back !== undefined);
  const bar = (
    <>
      <FailureLine failure={failure} notDone={notDone} />
      <div role="status">
        {back && (
          <p class="undo">
            <span>{back.words}</span>
            <KeyButton of="undo" class="text-button" onClick={undo}>
              {t('undo')}
            </KeyButton>
          </p>
        )}
      </div>
    </>
  );
  return { perform, bar };
}
