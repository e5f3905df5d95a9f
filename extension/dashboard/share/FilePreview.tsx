import { useState } from 'preact/hooks';
import { type ItemState, isTakenByDefault } from '../../../src/book/share/index.js';
import { t } from '../../platform/i18n.js';
import type { SharePreview } from '../../platform/requests/share.js';
import { dayOf } from '../../sidebar/format/date.js';
import { playbookName } from '../../sidebar/words/playbook.js';
import { ImportLine } from '../ImportLine.js';
import { pinWords, signatureWords, signerWords } from './words.js';

interface FilePreviewProps {
  readonly preview: SharePreview;
  /** Takes pins by `keyText`, and playbooks by id. */
  readonly onTake: (pins: string[], playbooks: string[]) => Promise<void>;
}

/** Who signed a file, whether it stands as it was signed, and each thing in it beside what is kept here. */
export function FilePreview({ preview, onTake }: FilePreviewProps) {
  const now = Date.now();
  const lines = linesOf(preview, now);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(lines.filter(({ state }) => isTakenByDefault(state)).map(({ id }) => id)),
  );
  const holds = preview.signature === 'holds';
  const take = (kind: Line['kind']) =>
    lines.filter((line) => line.kind === kind && chosen.has(line.id)).map(({ item }) => item);
  return (
    <div class="file-preview">
      <p>
        <strong>{t('shareBy', preview.by, dayOf(preview.issuedAt, now))}</strong>{' '}
        <span class="soft">{signerWords(preview, now)}</span>
      </p>
      <p class={holds ? 'saved' : 'failed'} role={holds ? undefined : 'alert'}>
        {signatureWords(preview.signature)}
      </p>
      <ul class="choice-list">
        {lines.map(({ id, state, title, incoming, kept }) => (
          <ImportLine
            key={id}
            title={title}
            state={state}
            checked={chosen.has(id)}
            disabled={!holds || state === 'same'}
            onToggle={() => {
              const others = [...chosen].filter((one) => one !== id);
              setChosen(new Set(chosen.has(id) ? others : [...others, id]));
            }}
          >
            <span class="share-words">{incoming}</span>
            {kept !== undefined && state !== 'same' && (
              <span class="share-words soft">{t('shareKept', kept)}</span>
            )}
          </ImportLine>
        ))}
      </ul>
      <div class="dash-line">
        <button
          type="button"
          class="button first"
          disabled={!holds || chosen.size === 0}
          onClick={() => void onTake(take('pin'), take('playbook'))}
        >
          {t('shareTake')}
        </button>
      </div>
    </div>
  );
}

interface Line {
  readonly kind: 'pin' | 'playbook';
  /** Unique in the list. */
  readonly id: string;
  /** What it is asked for by. */
  readonly item: string;
  readonly state: ItemState;
  readonly title: string;
  readonly incoming: string;
  readonly kept?: string;
}

function linesOf({ pins, playbooks }: SharePreview, now: number): Line[] {
  return [
    ...pins.map(
      ({ id, account, pin, state, kept }): Line => ({
        kind: 'pin',
        id: `pin ${id}`,
        item: id,
        state,
        title: account,
        incoming: pinWords(pin, now),
        ...(kept ? { kept: pinWords(kept, now) } : {}),
      }),
    ),
    ...playbooks.map(
      ({ playbook, state }): Line => ({
        kind: 'playbook',
        id: `playbook ${playbook.id}`,
        item: playbook.id,
        state,
        title: playbookName(playbook.name),
        incoming: t('sharePlaybook'),
      }),
    ),
  ];
}
