import type { CallItem } from '../../../src/account/call.js';
import { t } from '../../platform/i18n.js';
import { Icon } from '../Icon.js';
import { KeyButton } from '../KeyButton.js';
import { KEYS } from '../keys/map.js';

interface ItemProps {
  readonly item: CallItem;
  /** Its number among all items: the key that ticks it. */
  readonly number: number;
  /** The one that "skip" and "question" are about. */
  readonly current: boolean;
  readonly asked: boolean;
  readonly onTick: () => void;
  readonly onSkip: () => void;
  readonly onAsk: () => void;
}

const NAME = { open: 'itemTick', ticked: 'itemTicked', skipped: 'itemSkipped' } as const;

/** One item: its key, its text, and on request the question to ask, word for word. */
export function Item(props: ItemProps) {
  const { item, number, current, asked, onTick, onSkip, onAsk } = props;
  const { text, ask, why, past, state } = item;
  return (
    <li
      class={`item ${state} ${current ? 'current' : ''}`}
      aria-current={current ? 'step' : undefined}
    >
      <button
        type="button"
        class="item-key"
        aria-pressed={state === 'ticked'}
        aria-label={t(NAME[state], text)}
        aria-keyshortcuts={String(number)}
        onClick={onTick}
      >
        {state === 'ticked' ? <Icon name="check" size={14} /> : number}
      </button>
      <div class="item-what">
        {ask === undefined ? (
          <p class="item-text">{text}</p>
        ) : (
          <button
            type="button"
            class="item-text"
            aria-expanded={asked}
            aria-keyshortcuts={current ? KEYS.question.key : undefined}
            onClick={onAsk}
          >
            {text}
          </button>
        )}
        {asked && ask !== undefined && <p class="item-ask">{t('callQuestion', ask)}</p>}
        {asked && why !== undefined && <p class="item-why">{why}</p>}
        {current && past && <p class="item-past">{past}</p>}
      </div>
      {current && state === 'open' && (
        <KeyButton of="skip" class="text-button item-skip" onClick={onSkip}>
          {t('itemSkip')}{' '}
        </KeyButton>
      )}
    </li>
  );
}
