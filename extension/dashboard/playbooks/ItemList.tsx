import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  MAX_ITEMS_AT_PAUSE,
  PAUSE_POINTS,
  type PausePoint,
} from '../../../src/account/playbook.js';
import type { ItemStatistics, PlaybookFault } from '../../../src/call/index.js';
import { plural, t } from '../../platform/i18n.js';
import { pauseWords } from '../../sidebar/call/words.js';
import { count } from '../../sidebar/format/number.js';
import { UndoBar } from '../UndoBar.js';
import {
  emptyItem,
  type ItemDraft,
  withChanged,
  withItem,
  withMoved,
  withStepped,
} from './draft.js';
import { placeOf } from './fault-words.js';
import { ItemEditor } from './ItemEditor.js';

interface ItemListProps {
  readonly items: readonly ItemDraft[];
  /** No more can be added. */
  readonly full: boolean;
  readonly custom: readonly string[];
  readonly statistics: ReadonlyMap<string, ItemStatistics>;
  readonly faults: readonly PlaybookFault[];
  readonly say: (text: string) => void;
  readonly onItems: (items: readonly ItemDraft[]) => void;
}

/** The items by pause point, moved by hand, key or click, at each the most important first. */
export function ItemList(props: ItemListProps) {
  const { items, say, onItems } = props;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [dragged, setDragged] = useState<string>();
  const home = useRef<HTMLDivElement>(null);
  const [removed, setRemoved] = useState<{ words: string; item: ItemDraft; at: number }>();
  // What is moved to another pause point is drawn anew there: the focus goes with it.
  const [wanted, setWanted] = useState<string>();
  useLayoutEffect(() => {
    if (wanted === undefined) return;
    home.current?.querySelector<HTMLElement>(wanted)?.focus();
    setWanted(undefined);
  }, [wanted]);

  const isOpen = (id: string, next: boolean) => {
    const rest = [...open].filter((each) => each !== id);
    setOpen(new Set(next ? [...rest, id] : rest));
  };
  const tell = (next: readonly ItemDraft[], id: string) => {
    const at = next.findIndex((item) => item.id === id);
    const item = next[at];
    if (!item) return;
    const name = item.text || t('bookItem', count(at + 1));
    say(t('bookMoved', name, pauseWords(item.pause), count(at + 1), count(next.length)));
  };
  function step(item: ItemDraft, by: -1 | 1): void {
    const next = withStepped(items, item.id, by);
    onItems(next);
    tell(next, item.id);
    const after = next.find(({ id }) => id === item.id);
    if (after?.pause !== item.pause)
      setWanted(
        `${rowOf(item.id)} .turned-${by < 0 ? 'up' : 'down'}:enabled, ${rowOf(item.id)} .pin-steps :enabled`,
      );
  }
  function drop(pause: PausePoint, to?: number): void {
    const from = items.findIndex(({ id }) => id === dragged);
    setDragged(undefined);
    if (dragged === undefined || from < 0) return;
    const next =
      to === undefined ? withChanged(items, dragged, { pause }) : withMoved(items, from, to);
    onItems(next);
    tell(next, dragged);
  }
  function add(pause: PausePoint): void {
    const item = emptyItem(crypto.randomUUID(), pause);
    onItems(withItem(items, item));
    isOpen(item.id, true);
    setWanted(`${rowOf(item.id)} [data-field="text"]`);
  }
  function remove(item: ItemDraft): void {
    const words = t('bookRemoved', item.text || t('bookItem', count(items.indexOf(item) + 1)));
    onItems(items.filter((each) => each !== item));
    setRemoved({ words, item, at: items.indexOf(item) });
    say(words);
  }
  function putBack(item: ItemDraft, at: number): void {
    setRemoved(undefined);
    onItems(withItem(items, item, at));
    setWanted(`${rowOf(item.id)} [data-field="text"]`);
  }

  return (
    <div ref={home}>
      {PAUSE_POINTS.map((pause) => {
        const here = items.filter((item) => item.pause === pause);
        return (
          <section
            key={pause}
            class="dash-part book-pause"
            aria-labelledby={`book-${pause}`}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              drop(pause);
            }}
          >
            <div class="book-pause-head">
              <h3 id={`book-${pause}`}>{pauseWords(pause)}</h3>
              <span class="soft small">
                {here.length > MAX_ITEMS_AT_PAUSE
                  ? plural('bookMost', here.length, count(here.length), count(MAX_ITEMS_AT_PAUSE))
                  : plural('bookCount', here.length, count(here.length))}
              </span>
            </div>
            {removed?.item.pause === pause && (
              <UndoBar words={removed.words} onUndo={() => putBack(removed.item, removed.at)} />
            )}
            <ol>
              {here.map((item) => {
                const place = items.indexOf(item);
                return (
                  <ItemEditor
                    key={item.id}
                    item={item}
                    place={place}
                    of={items.length}
                    custom={props.custom}
                    past={props.statistics.get(item.id)}
                    wrong={props.faults
                      .map(placeOf)
                      .filter((fault) => fault.item === place)
                      .map(({ field }) => field)}
                    open={open.has(item.id)}
                    dragged={dragged === item.id}
                    onOpen={(next) => isOpen(item.id, next)}
                    onDrag={setDragged}
                    onDrop={() => drop(pause, place)}
                    onStep={(by) => step(item, by)}
                    onItem={(change) => {
                      onItems(withChanged(items, item.id, change));
                      if (change.pause) setWanted(`${rowOf(item.id)} [data-field="pause"]`);
                    }}
                    onRemove={() => remove(item)}
                  />
                );
              })}
            </ol>
            <button
              type="button"
              class="button book-add"
              disabled={props.full}
              aria-label={t('nameAndValue', t('bookAdd'), pauseWords(pause))}
              onClick={() => add(pause)}
            >
              {t('bookAdd')}
            </button>
          </section>
        );
      })}
    </div>
  );
}

function rowOf(id: string): string {
  return `[data-item="${id}"]`;
}
