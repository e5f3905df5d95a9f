import type { Outcome } from '../../../src/account/call.js';
import { t } from '../../platform/i18n.js';
import { Kbd } from '../keys/Kbd.js';
import { useKey } from '../keys/use-key.js';
import { outcomeWords } from './words.js';

const KEY: readonly (readonly [string, Outcome])[] = [
  ['a', 'advance'],
  ['c', 'continuation'],
  ['x', 'no'],
  ['y', 'order'],
];

/** How the call ended: each by one key, and by the same key taken back. */
export function OutcomeChoice(props: {
  readonly outcome: Outcome | undefined;
  readonly onOutcome: (outcome: Outcome | undefined) => void;
}) {
  const choose = (outcome: Outcome | undefined) =>
    props.onOutcome(outcome === props.outcome ? undefined : outcome);
  useKey('outcome', (key) => choose(KEY.find(([each]) => each === key)?.[1]));
  return (
    <fieldset class="outcomes">
      <legend class="call-label">{t('outcomeHeading')}</legend>
      {KEY.map(([key, outcome]) => (
        <button
          key={outcome}
          type="button"
          class="outcome"
          aria-pressed={outcome === props.outcome}
          aria-keyshortcuts={key}
          onClick={() => choose(outcome)}
        >
          {outcomeWords(outcome)}
          <Kbd of="outcome" only={key} />
        </button>
      ))}
    </fieldset>
  );
}
