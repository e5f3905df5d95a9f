import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.js';
import type { FailureName } from '../../platform/messages.js';
import { failureName } from '../../sidebar/failure.js';
import { failureLine } from '../../sidebar/words/problem.js';

/** How far storing something has come. */
export type SaveState = 'idle' | 'saving' | 'saved' | { readonly failure: FailureName };

/** The state of saving, and a function that follows a save and says that it is done. */
export function useSave(
  say: (text: string) => void,
): [SaveState, (work: Promise<unknown>) => Promise<void>] {
  const [state, setState] = useState<SaveState>('idle');
  async function save(work: Promise<unknown>): Promise<void> {
    setState('saving');
    say('');
    try {
      await work;
      setState('saved');
      say(t('noteSaved'));
    } catch (error) {
      setState({ failure: failureName(error) });
    }
  }
  return [state, save];
}

/** How far it has come, in words. */
export function SaveWords({ state }: { state: SaveState }) {
  if (state === 'idle') return null;
  if (state === 'saving') return <span>{t('noteSaving')}</span>;
  if (state === 'saved') return <span class="saved">{t('noteSaved')}</span>;
  return (
    <span class="failed" role="alert">
      {failureLine('noteFailed', state.failure)}
    </span>
  );
}
