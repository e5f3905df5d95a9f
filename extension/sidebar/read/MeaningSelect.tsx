import { useEffect, useRef, useState } from 'preact/hooks';
import { MAPPABLE, type MappableFact, type Meanings } from '../../../src/account/account.js';
import { t } from '../../platform/i18n.js';
import { FailureLine } from '../FailureLine.js';
import { failureName } from '../failure.js';
import type { SaveState } from '../note-saver.js';
import { factWords } from '../words/names.js';

interface MeaningSelectProps {
  readonly apiName: string;
  readonly meaning: MappableFact | undefined;
  /** Which fields have a meaning now: a meaning belongs to one field at most. */
  readonly meanings: Meanings;
  readonly save: (meaning: MappableFact | undefined) => Promise<void>;
  readonly say: (text: string) => void;
}

/** Chooses what a custom field means; saved at once, and as before where that fails. */
export function MeaningSelect(props: MeaningSelectProps) {
  const { apiName, meaning, save, say } = props;
  const [state, setState] = useState<SaveState>({ kind: 'kept' });
  // What was chosen stands until the model says the same: the page is read again in between.
  const [chosen, setChosen] = useState<{ readonly meaning: MappableFact | undefined }>();
  const latest = useRef<object | null>(null);
  useEffect(() => {
    if (state.kind === 'saved' && chosen?.meaning === meaning) setChosen(undefined);
  }, [state, meaning]);

  async function choose(next: MappableFact | undefined): Promise<void> {
    const choice = { meaning: next };
    latest.current = choice;
    setChosen(choice);
    setState({ kind: 'saving' });
    const settle = (after: SaveState) => {
      if (latest.current === choice) setState(after);
    };
    try {
      await save(next);
      settle({ kind: 'saved' });
      say(next ? t('meaningSaved', apiName, factWords(next)) : t('meaningRemoved', apiName));
    } catch (error) {
      settle({ kind: 'failed', failure: failureName(error) });
      if (latest.current === choice) setChosen(undefined);
    }
  }

  return (
    <div class="meaning">
      <label>
        <span>{t('meaningMeans')}</span>
        <select
          class="field"
          aria-label={t('meaningOf', apiName)}
          value={(chosen ? chosen.meaning : meaning) ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            void choose(MAPPABLE.find((each) => each === value));
          }}
        >
          <option value="">–</option>
          {MAPPABLE.map((each) => (
            <option key={each} value={each}>
              {optionWords(each, props)}
            </option>
          ))}
        </select>
      </label>
      <SaveWords state={state} />
    </div>
  );
}

function optionWords(fact: MappableFact, { apiName, meanings }: MeaningSelectProps): string {
  const holder = Object.keys(meanings).find((name) => meanings[name] === fact);
  return holder && holder !== apiName
    ? t('meaningTaken', factWords(fact), holder)
    : factWords(fact);
}

function SaveWords({ state }: { state: SaveState }) {
  if (state.kind === 'saving') return <span class="small soft">{t('noteSaving')}</span>;
  if (state.kind === 'saved') return <span class="small saved">{t('meaningKept')}</span>;
  if (state.kind !== 'failed') return null;
  return <FailureLine failure={state.failure} notDone="meaningFailed" />;
}
