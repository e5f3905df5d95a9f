import { useState } from 'preact/hooks';
import { keyText } from '../../../src/account/record-key.js';
import { t } from '../../platform/i18n.js';
import type { FailureName } from '../../platform/messages.js';
import type { PinnedAccount } from '../../platform/requests/pins.js';
import { failureName } from '../../sidebar/failure.js';
import { count } from '../../sidebar/format/number.js';
import { FailureProblem } from '../../sidebar/Problem.js';
import type { SectionProps } from '../services.js';
import { useAnswer } from '../use-answer.js';
import { moved } from './moved.js';
import { PinnedRow } from './PinnedRow.js';

/** The org's pins, in the order they are put in by hand. */
export function Pinned({ ask, org, say, onChanged }: SectionProps) {
  const { crm, org: name } = org;
  const place = { crm, org: name };
  const answer = useAnswer(ask, 'pins/list', { org: place });
  const [failure, setFailure] = useState<FailureName>();
  const [dragged, setDragged] = useState<number>();
  const pins = answer.value?.pins;
  const now = Date.now();

  async function move(from: number, to: number): Promise<void> {
    if (!pins || to < 0 || to >= pins.length || from === to) return;
    const next = moved(pins, from, to);
    answer.put({ pins: next });
    try {
      const ids = next.map(({ key }) => key.id);
      answer.put(await ask('pins/order', { org: place, ids }));
      say(t('pinnedMoved', next[to]?.name ?? '', count(to + 1), count(next.length)));
    } catch (error) {
      setFailure(failureName(error));
      answer.put({ pins });
    }
  }

  /** Does something to one pin, and shows what is stored then. */
  async function change(work: Promise<unknown>): Promise<void> {
    await work;
    answer.put(await ask('pins/list', { org: place }));
    onChanged();
  }

  if (answer.failure && !pins)
    return <FailureProblem failure={answer.failure} onRetry={answer.reload} />;
  if (!pins) return null;
  return (
    <>
      {failure && <FailureProblem failure={failure} onRetry={answer.reload} />}
      {pins.length === 0 ? (
        <p class="dash-empty">{t('pinnedEmpty')}</p>
      ) : (
        <p class="soft">{t('pinnedHow')}</p>
      )}
      <ol class="pin-list">
        {pins.map((row: PinnedAccount, index) => (
          <PinnedRow
            key={keyText(row.key)}
            row={row}
            place={index}
            of={pins.length}
            now={now}
            dragged={dragged === index}
            onDrag={setDragged}
            onDrop={() => {
              if (dragged !== undefined) void move(dragged, index);
              setDragged(undefined);
            }}
            onMove={(to) => move(index, to)}
            onPin={(words) => change(ask('pin/set', { key: row.key, ...words }))}
            onUnpin={() => change(ask('pin/remove', { key: row.key }))}
          />
        ))}
      </ol>
    </>
  );
}
