import type { PausePoint } from '../../../src/account/playbook.js';
import type { Pause } from '../../../src/call/progress.js';
import { t } from '../../platform/i18n.js';
import { pauseWords } from './words.js';

/** The pause points as a strip: what is done, where the call is, what comes. */
export function PauseSteps(props: {
  readonly pauses: readonly Pause[];
  readonly shown: PausePoint | undefined;
  readonly onShow: (pause: PausePoint) => void;
}) {
  return (
    <div class="pauses">
      {props.pauses.map(({ pause, done, items }) => (
        <button
          key={pause}
          type="button"
          class={`pause ${done ? 'done' : ''}`}
          aria-pressed={pause === props.shown}
          onClick={() => props.onShow(pause)}
        >
          <span class="pause-bars" aria-hidden="true">
            {items.map(({ id, state }) => (
              <i key={id} class={state} />
            ))}
          </span>
          {pauseWords(pause)}
          {done && <span class="hidden">, {t('pauseDone')}</span>}
        </button>
      ))}
    </div>
  );
}
