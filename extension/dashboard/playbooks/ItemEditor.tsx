import { useState } from 'preact/hooks';
import {
  HEARINGS,
  type Hearing,
  MAX_ITEM_TEXT,
  PAUSE_POINTS,
  type PausePoint,
} from '../../../src/account/playbook.js';
import type { ItemStatistics } from '../../../src/call/index.js';
import { type MessageKey, t } from '../../platform/i18n.js';
import { pauseWords } from '../../sidebar/call/words.js';
import { count } from '../../sidebar/format/number.js';
import { pastWords } from '../../sidebar/words/playbook.js';
import { StepButtons } from '../StepButtons.js';
import { ConditionEditor } from './ConditionEditor.js';
import { conditionOf } from './condition-draft.js';
import type { ItemDraft } from './draft.js';
import { TextField } from './TextField.js';

const HEARS: { readonly [H in Hearing]: MessageKey } = {
  role: 'heardRole',
  seats: 'heardSeats',
  rank: 'heardRank',
};

interface ItemEditorProps {
  readonly item: ItemDraft;
  /** Its place among all items, from 0, and how many there are. */
  readonly place: number;
  readonly of: number;
  readonly custom: readonly string[];
  /** What came of calls in which it was ticked. */
  readonly past: ItemStatistics | undefined;
  /** Fields of it that are wrong. */
  readonly wrong: readonly string[];
  readonly open: boolean;
  readonly dragged: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onDrag: (id: string | undefined) => void;
  readonly onDrop: () => void;
  readonly onStep: (by: -1 | 1) => void;
  readonly onItem: (change: Partial<ItemDraft>) => void;
  readonly onRemove: () => void;
}

/** One item: its text in one line, and everything else of it on request. */
export function ItemEditor(props: ItemEditorProps) {
  const { item, place, of, custom, wrong, open, onItem } = props;
  const [grabbed, setGrabbed] = useState(false);
  const name = item.text.trim() || t('bookItem', count(place + 1));
  const past = pastWords(props.past);
  const sum = [item.ask, conditionOf(item.when) && t('bookConditional'), past]
    .filter(Boolean)
    .join(' · ');
  return (
    <li
      class={`book-item ${props.dragged ? 'dragged' : ''} ${open ? 'open' : ''}`}
      data-item={item.id}
      // Only by its number: texts in fields are dragged and selected as anywhere.
      draggable={grabbed}
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', item.text);
        props.onDrag(item.id);
      }}
      onDragEnd={() => {
        setGrabbed(false);
        props.onDrag(undefined);
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        props.onDrop();
      }}
    >
      <div class="pin-place">
        <span
          class="grip"
          title={t('pinnedDrag')}
          onPointerDown={() => setGrabbed(true)}
          onPointerUp={() => setGrabbed(false)}
        >
          {count(place + 1)}
        </span>
        <StepButtons
          up={t('pinnedUp', name)}
          down={t('pinnedDown', name)}
          first={place === 0 && item.pause === PAUSE_POINTS[0]}
          last={place === of - 1 && item.pause === PAUSE_POINTS.at(-1)}
          onStep={props.onStep}
        />
      </div>
      <div class="book-item-about">
        <div class="book-item-line">
          <input
            class="field"
            data-field="text"
            dir="auto"
            value={item.text}
            maxLength={MAX_ITEM_TEXT}
            aria-label={t('bookTextOf', count(place + 1))}
            aria-invalid={wrong.includes('text')}
            placeholder={t('bookTextExample')}
            onInput={(event) => onItem({ text: event.currentTarget.value })}
          />
          <button
            type="button"
            class="text-button"
            aria-expanded={open}
            aria-label={t('nameAndValue', t(open ? 'bookLess' : 'bookMore'), name)}
            onClick={() => props.onOpen(!open)}
          >
            {t(open ? 'bookLess' : 'bookMore')}
          </button>
        </div>
        {!open && sum !== '' && <p class="soft small book-item-sum">{sum}</p>}
        {open && (
          <div class="book-item-more">
            <TextField
              field="ask"
              label={t('bookAsk')}
              value={item.ask}
              maxLength={MAX_ITEM_TEXT}
              wrong={wrong.includes('ask')}
              rows={2}
              placeholder={t('bookAskExample')}
              onText={(ask) => onItem({ ask })}
            />
            <TextField
              field="why"
              label={t('bookWhy')}
              value={item.why}
              maxLength={MAX_ITEM_TEXT}
              wrong={wrong.includes('why')}
              rows={1}
              placeholder={t('bookWhyExample')}
              onText={(why) => onItem({ why })}
            />
            <div class="book-pair">
              <label>
                <span>{t('bookPause')}</span>
                <select
                  class="field"
                  data-field="pause"
                  value={item.pause}
                  onChange={(event) => onItem({ pause: event.currentTarget.value as PausePoint })}
                >
                  {PAUSE_POINTS.map((pause) => (
                    <option key={pause} value={pause}>
                      {pauseWords(pause)}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                <span>{t('bookHears')}</span>
                <select
                  class="field"
                  data-field="hears"
                  value={item.hears}
                  onChange={(event) =>
                    onItem({ hears: event.currentTarget.value as ItemDraft['hears'] })
                  }
                >
                  <option value="">{t('bookHearsNothing')}</option>
                  {HEARINGS.map((hearing) => (
                    <option key={hearing} value={hearing}>
                      {t(HEARS[hearing])}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <div class="book-when" data-field="when" tabIndex={-1}>
              <p class="book-label">{t('bookItemWhen')}</p>
              {item.when.of.length === 0 && <p class="soft small">{t('bookItemAlways')}</p>}
              <ConditionEditor
                group={item.when}
                custom={custom}
                label={t('bookItemWhen')}
                onGroup={(when) => onItem({ when })}
              />
            </div>
            <div class="dash-line">
              {past && <p class="soft small book-past">{past}</p>}
              <button type="button" class="button away" onClick={props.onRemove}>
                {t('bookItemRemove')}
              </button>
            </div>
          </div>
        )}
      </div>
    </li>
  );
}
