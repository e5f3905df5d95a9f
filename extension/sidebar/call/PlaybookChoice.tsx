import { useEffect, useRef, useState } from 'preact/hooks';
import type { Call } from '../../../src/account/call.js';
import { t } from '../../platform/i18n.js';
import type { PlaybookChoice as Choice } from '../../platform/requests/calls.js';
import { KEYS } from '../keys/map.js';
import { useKey } from '../keys/use-key.js';
import type { SidebarActions } from '../model.js';

/** The playbook of the call, and the others there are: what was ticked stays. */
export function PlaybookChoice(props: {
  readonly call: Call;
  readonly choices: () => Promise<readonly Choice[]>;
  readonly onPlaybooks?: NonNullable<SidebarActions['onPlaybooks']>;
  readonly onChoose: (playbook: string) => void;
}) {
  const { call, choices, onChoose } = props;
  const [all, setAll] = useState<readonly Choice[]>([]);
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    let here = true;
    // Without an answer the call goes on by the playbook it has.
    const look = () =>
      void choices().then(
        (told) => here && setAll(told),
        () => undefined,
      );
    look();
    // Saved in the dashboard, a playbook is there for the call that runs here.
    const end = props.onPlaybooks?.(look);
    return () => {
      here = false;
      end?.();
    };
  }, [call.id]);
  useKey('playbook', () => field.current?.focus(), all.length > 0);
  if (all.length === 0) return null;
  return (
    <select
      ref={field}
      class="call-playbook"
      aria-label={t('callPlaybook')}
      aria-keyshortcuts={KEYS.playbook.key}
      title={t('callPlaybook')}
      value={call.playbook}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {all.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
