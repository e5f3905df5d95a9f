import { useState } from 'preact/hooks';
import type { Playbook } from '../../../src/account/playbook.js';
import type { ItemState } from '../../../src/book/share/index.js';
import {
  MAX_PLAYBOOK_FILE,
  type PlaybookFault,
  parsePlaybookFile,
} from '../../../src/call/index.js';
import { plural, t } from '../../platform/i18n.js';
import { count } from '../../sidebar/format/number.js';
import { playbookName } from '../../sidebar/words/playbook.js';
import { ImportLine } from '../ImportLine.js';
import { JsonFileField } from '../JsonFileField.js';
import { isSame } from './draft.js';
import { faultLine, playbooksIn } from './fault-words.js';

/** So many faults are told of a file: whoever puts them right finds the others. */
const MOST_FAULTS = 12;
/** A character takes at most so many bytes. */
const MOST_BYTES = 4;

/** What is known of the file that was chosen. */
type Chosen =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'faults';
      readonly faults: readonly PlaybookFault[];
      readonly names: readonly unknown[];
    }
  | { readonly kind: 'read'; readonly playbooks: readonly Playbook[] };

interface ImportPlaybooksProps {
  readonly own: readonly Playbook[];
  /** Keeps playbooks; `words` say that it was done. */
  readonly onTake: (playbooks: readonly Playbook[], words: string) => Promise<void>;
  readonly onSchema: () => void;
}

/** Reads a playbook file, says what is wrong with it or what is in it, and takes in what is chosen. */
export function ImportPlaybooks({ own, onTake, onSchema }: ImportPlaybooksProps) {
  const [chosen, setChosen] = useState<Chosen>({ kind: 'none' });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());

  async function read(file: File | undefined): Promise<void> {
    if (!file) return;
    const text = file.size > MAX_PLAYBOOK_FILE * MOST_BYTES ? undefined : await file.text();
    const parsed =
      text === undefined
        ? { faults: [{ field: '', code: 'long', detail: count(MAX_PLAYBOOK_FILE) } as const] }
        : parsePlaybookFile(text);
    if ('faults' in parsed) {
      setChosen({ kind: 'faults', faults: parsed.faults, names: playbooksIn(text ?? '') });
      return;
    }
    // What would take the place of something else is taken only where the user says so.
    const conflicts = parsed.playbooks.filter((one) => stateOf(one, own) !== 'new');
    setLeft(new Set(conflicts.map(({ id }) => id)));
    setChosen({ kind: 'read', playbooks: parsed.playbooks });
  }

  async function take(playbooks: readonly Playbook[]): Promise<void> {
    await onTake(playbooks, plural('shareTaken', playbooks.length, count(playbooks.length)));
    setChosen({ kind: 'none' });
  }

  const toggle = (id: string) =>
    setLeft(new Set(left.has(id) ? [...left].filter((one) => one !== id) : [...left, id]));
  return (
    <section class="dash-part" aria-labelledby="books-import">
      <h3 id="books-import">{t('booksImport')}</h3>
      <p class="soft">
        {t('booksImportWhy')}{' '}
        <button type="button" class="text-button" onClick={onSchema}>
          {t('booksSchema')}
        </button>
      </p>
      <JsonFileField label={t('booksChoose')} onFile={read} />
      {chosen.kind === 'faults' && (
        <div class="problem" role="alert">
          <h4 class="problem-title">{t('booksNotTaken')}</h4>
          <ul class="plain-list">
            {chosen.faults.slice(0, MOST_FAULTS).map((fault) => (
              <li key={`${fault.field} ${fault.code}`}>{faultLine(fault, chosen.names)}</li>
            ))}
          </ul>
          {chosen.faults.length > MOST_FAULTS && (
            <p>{t('booksMoreFaults', count(chosen.faults.length - MOST_FAULTS))}</p>
          )}
        </div>
      )}
      {chosen.kind === 'read' && (
        <>
          <ul class="choice-list">
            {chosen.playbooks.map((playbook) => {
              const state = stateOf(playbook, own);
              return (
                <ImportLine
                  key={playbook.id}
                  title={playbookName(playbook.name)}
                  state={state}
                  checked={!left.has(playbook.id)}
                  disabled={state === 'same'}
                  onToggle={() => toggle(playbook.id)}
                >
                  <span class="share-words soft">
                    {plural('bookCount', playbook.items.length, count(playbook.items.length))}
                  </span>
                </ImportLine>
              );
            })}
          </ul>
          <div class="dash-line">
            <button
              type="button"
              class="button first"
              disabled={chosen.playbooks.every(({ id }) => left.has(id))}
              onClick={() => void take(chosen.playbooks.filter(({ id }) => !left.has(id)))}
            >
              {t('shareTake')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function stateOf(playbook: Playbook, own: readonly Playbook[]): ItemState {
  const before = own.find(({ id }) => id === playbook.id);
  if (!before) return 'new';
  return isSame(before, playbook) ? 'same' : 'conflict';
}
