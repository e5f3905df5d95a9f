import { useState } from 'preact/hooks';
import type { Call, CallItem, ItemState } from '../../../src/account/call.js';
import type { PausePoint } from '../../../src/account/playbook.js';
import { pausesOf, presentPause } from '../../../src/call/progress.js';
import { t } from '../../platform/i18n.js';
import { useKey } from '../keys/use-key.js';
import { Item } from './Item.js';
import { PauseSteps } from './PauseSteps.js';

/** The checklist, a pause point at a time. One key ticks, one skips, one opens the question. */
export function Checklist(props: {
  readonly call: Call;
  readonly onState: (item: string, state: ItemState) => void;
}) {
  const { call, onState } = props;
  const pauses = pausesOf(call);
  const items = pauses.flatMap((pause) => pause.items);
  const [picked, setPicked] = useState<string>();
  const [shut, setShut] = useState<ReadonlySet<string>>(new Set());
  const chosen = items.find(({ id }) => id === picked);
  const present = presentPause(pauses);
  // Where nothing was picked the list follows the call.
  const current = chosen ?? items.find(({ state }) => state === 'open') ?? items.at(-1);
  const shown = current?.pause ?? present;
  const here = pauses.find(({ pause }) => pause === shown);

  function set(item: CallItem | undefined, state: ItemState): void {
    if (!item) return;
    setPicked(state === 'open' ? item.id : undefined);
    onState(item.id, item.state === state ? 'open' : state);
  }
  function move(by: number): void {
    const at = items.findIndex(({ id }) => id === current?.id);
    setPicked(items[Math.min(items.length - 1, Math.max(0, at + by))]?.id);
  }
  function ask(item: CallItem | undefined): void {
    if (!item?.ask) return;
    const next = new Set(shut);
    if (!next.delete(item.id)) next.add(item.id);
    setShut(next);
    setPicked(item.id);
  }
  const show = (pause: PausePoint) => {
    const there = items.filter((item) => item.pause === pause);
    setPicked((there.find(({ state }) => state === 'open') ?? there[0])?.id);
  };

  const any = items.length > 0;
  useKey('tick', (key) => set(items[Number(key) - 1], 'ticked'), any);
  useKey('skip', () => set(current, 'skipped'), any);
  useKey('question', () => ask(current), any);
  useKey('nextItem', () => move(1), any);
  useKey('previousItem', () => move(-1), any);

  if (!here) return <p class="call-empty">{t('callNoItems')}</p>;
  return (
    <>
      <PauseSteps pauses={pauses} shown={shown} onShow={show} />
      <ul class="items">
        {here.items.map((item) => {
          const isCurrent = item.id === current?.id;
          return (
            <Item
              key={item.id}
              item={item}
              number={items.indexOf(item) + 1}
              current={isCurrent}
              // The question of the item the call is at is open; `o` shuts it, and opens any other.
              asked={isCurrent !== shut.has(item.id)}
              onTick={() => set(item, 'ticked')}
              onSkip={() => set(item, 'skipped')}
              onAsk={() => ask(item)}
            />
          );
        })}
      </ul>
    </>
  );
}
