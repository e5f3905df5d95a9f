import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  FILLERS,
  MAX_ITEMS_AT_PAUSE,
  MAX_PLAYBOOK_ITEMS,
  MAX_PLAYBOOK_NAME,
  PAUSE_POINTS,
  type Playbook,
} from '../../../src/account/playbook.js';
import {
  BUILT_IN,
  type ItemStatistics,
  type PlaybookFault,
  playbookFaults,
} from '../../../src/call/index.js';
import { t } from '../../platform/i18n.js';
import { count } from '../../sidebar/format/number.js';
import { Icon } from '../../sidebar/Icon.js';
import { SaveWords, useSave } from '../settings/use-save.js';
import { ConditionEditor } from './ConditionEditor.js';
import { type PlaybookDraft, playbookOf } from './draft.js';
import { Faults } from './Faults.js';
import { placeOf } from './fault-words.js';
import { ItemList } from './ItemList.js';
import { TextField } from './TextField.js';
import { useDraft } from './use-draft.js';

interface PlaybookEditorProps {
  readonly first: PlaybookDraft;
  /** It was never saved. */
  readonly isNew: boolean;
  /** What is stored is no longer what editing began with. */
  readonly overtaken: boolean;
  /** The org's custom fields by API name. */
  readonly custom: readonly string[];
  readonly statistics: ReadonlyMap<string, ItemStatistics>;
  readonly say: (text: string) => void;
  readonly onSave: (playbook: Playbook) => Promise<void>;
  readonly onDiscard: (draft: PlaybookDraft) => void;
  /** Back to the list; what was not saved is kept. */
  readonly onBack: () => void;
}

const PRIORITIES = BUILT_IN.map(({ priority }) => priority);

/** A playbook with its name, when it is chosen, and its items by pause point. */
export function PlaybookEditor(props: PlaybookEditorProps) {
  const { custom, say } = props;
  const { draft, changed, kept, change } = useDraft(props.first, props.isNew);
  const [faults, setFaults] = useState<readonly PlaybookFault[]>([]);
  const [state, save] = useSave(say);
  const form = useRef<HTMLFormElement>(null);
  const alert = useRef<HTMLDivElement>(null);
  const name = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => name.current?.focus(), []);
  // What is wrong is said when saving is tried, and from then on stays true while it is put right.
  const now = faults.length > 0 ? playbookFaults(playbookOf(draft, t('language'))) : faults;
  const wrong = (field: string) =>
    now.some((fault) => placeOf(fault).field === field && placeOf(fault).item === undefined);

  async function store(): Promise<void> {
    const playbook = playbookOf(draft, t('language'));
    const found = playbookFaults(playbook);
    setFaults(found);
    if (found.length > 0) {
      requestAnimationFrame(() => alert.current?.focus());
      return;
    }
    await save(props.onSave(playbook));
  }

  return (
    <form
      ref={form}
      class="book-editor"
      aria-label={draft.name || t('bookNew')}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <button type="button" class="text-button book-back" onClick={props.onBack}>
        <Icon name="chevron" size={12} />
        {t('bookBack')}
      </button>
      {props.overtaken && <p class="dash-note">{t('bookChangedElsewhere')}</p>}
      <Faults box={alert} faults={now} draft={draft} form={form} />
      <section class="dash-part" aria-labelledby="book-about">
        <h3 id="book-about">{t('bookAbout')}</h3>
        <div class="book-pair">
          <TextField
            field="name"
            label={t('bookName')}
            value={draft.name}
            maxLength={MAX_PLAYBOOK_NAME}
            wrong={wrong('name')}
            fieldRef={name}
            onText={(text) => change({ name: text })}
          />
          <label>
            <span>{t('bookPriority')}</span>
            <input
              class="field book-number"
              data-field="priority"
              type="number"
              min={0}
              max={100}
              step={1}
              value={draft.priority}
              aria-invalid={wrong('priority')}
              aria-describedby="book-priority-why"
              onInput={(event) => {
                const { valueAsNumber } = event.currentTarget;
                if (Number.isFinite(valueAsNumber)) change({ priority: valueAsNumber });
              }}
            />
          </label>
        </div>
        <p id="book-priority-why" class="soft small">
          {t('bookPriorityWhy', count(Math.min(...PRIORITIES)), count(Math.max(...PRIORITIES)))}
        </p>
        <div class="book-when" data-field="when" tabIndex={-1}>
          <p class="book-label">{t('bookWhen')}</p>
          <p class="soft small">
            {t(draft.when.of.length === 0 ? 'bookWhenAlways' : 'bookWhenWhy')}
          </p>
          <ConditionEditor
            group={draft.when}
            custom={custom}
            label={t('bookWhen')}
            onGroup={(when) => change({ when })}
          />
        </div>
      </section>
      <p class="soft book-how">
        {t(
          'bookItemsHow',
          count(MAX_ITEMS_AT_PAUSE),
          count(MAX_ITEMS_AT_PAUSE * PAUSE_POINTS.length),
        )}
      </p>
      <p class="soft small">{t('bookFill', FILLERS.map((filler) => `{${filler}}`).join(', '))}</p>
      <ItemList
        items={draft.items}
        full={draft.items.length >= MAX_PLAYBOOK_ITEMS}
        custom={custom}
        statistics={props.statistics}
        faults={now}
        say={say}
        onItems={(items) => change({ items })}
      />
      <div class="book-bar">
        <button type="submit" class="button first">
          {t('save')}
        </button>
        {changed ? (
          <button type="button" class="button" onClick={() => props.onDiscard(draft)}>
            {t(props.isNew ? 'bookDiscardNew' : 'bookDiscard')}
          </button>
        ) : (
          <button type="button" class="button" onClick={props.onBack}>
            {t('bookClose')}
          </button>
        )}
        <span class="field-state">
          {state === 'idle' && changed && (
            <span class={kept ? '' : 'failed'}>{t(kept ? 'bookKept' : 'bookNotKept')}</span>
          )}
          <SaveWords state={state} />
        </span>
      </div>
    </form>
  );
}
