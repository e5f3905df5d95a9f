import { useEffect, useRef, useState } from 'preact/hooks';
import type { Call } from '../../../src/account/call.js';
import { keyText, type RecordKey } from '../../../src/account/record-key.js';
import { t } from '../../platform/i18n.js';
import type { EarlierCall } from '../../platform/requests/calls.js';
import { focusedElement } from '../focus.js';
import { Kbd } from '../keys/Kbd.js';
import type { KeyName } from '../keys/map.js';
import { useKey } from '../keys/use-key.js';
import { More } from '../More.js';
import type { SidebarActions } from '../model.js';
import { Section } from '../Section.js';
import { useDeeds } from '../use-deeds.js';
import { EarlierCallLine } from './EarlierCallLine.js';
import { PastItems } from './PastItems.js';

/** So many are shown before "Show more". */
const SHOWN = 3;

interface EarlierCallsProps {
  readonly of: RecordKey;
  /** The call that runs: once it is put away it is among the earlier ones. */
  readonly call: Call | undefined;
  readonly actions: Pick<SidebarActions, 'ask' | 'show'>;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The key that leads here. */
  readonly keyName: KeyName;
}

/** The account's calls so far, each with its summary; nothing where there was none. */
export function EarlierCalls({ of, call, actions, now, keyName }: EarlierCallsProps) {
  const [calls, setCalls] = useState<readonly EarlierCall[]>([]);
  const [all, setAll] = useState(false);
  const { perform, bar } = useDeeds();
  const part = useRef<HTMLDivElement>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let here = true;
    actions.ask('call/earlier', { key: of }).then(
      (told) => here && setCalls(told.calls),
      // The brief says why nobody answers.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [keyText(of), call?.id, call?.open, turn]);
  // Pressed again it goes on to the next line: in a call `j` and `k` are the checklist's.
  useKey(
    keyName,
    () => {
      const lines = [...(part.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
      const focused = focusedElement();
      const at = focused instanceof HTMLElement ? lines.indexOf(focused) : -1;
      lines[(at + 1) % lines.length]?.focus();
    },
    calls.length > 0,
  );

  const tell = (kind: 'remove' | 'restore', id: string) => async () => {
    // The line that is taken out has the focus, and would take it along.
    if (kind === 'remove') part.current?.focus();
    const event = kind === 'remove' ? { kind, at: Date.now() } : { kind };
    const { view } = await actions.ask('call/act', { key: of, id, event });
    if (view) actions.show(view);
    setTurn((before) => before + 1);
  };
  // The way back stays when the last call was taken out.
  if (calls.length === 0 && turn === 0) return null;
  const shown = all ? calls : calls.slice(0, SHOWN);
  return (
    <Section
      title={t('earlierHeading')}
      action={
        <span class="section-actions">
          <More shown={SHOWN} all={calls.length} open={all} onToggle={() => setAll(!all)} />
          <Kbd of={keyName} />
        </span>
      }
    >
      <div ref={part} class="earlier" tabIndex={-1}>
        {bar}
        <ul>
          {shown.map((earlier) => (
            <EarlierCallLine
              key={earlier.call.id}
              earlier={earlier}
              now={now}
              onRemove={() => {
                const { id } = earlier.call;
                void perform(tell('remove', id), {
                  words: t('earlierRemoved'),
                  undo: tell('restore', id),
                });
              }}
            />
          ))}
        </ul>
        {calls.length > 0 && <PastItems of={of} ask={actions.ask} />}
      </div>
    </Section>
  );
}
