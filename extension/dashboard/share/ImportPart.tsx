import { useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.js';
import type { FailureName } from '../../platform/messages.js';
import type { ShareFault, SharePreview } from '../../platform/requests/share.js';
import { failureName } from '../../sidebar/failure.js';
import { count } from '../../sidebar/format/number.js';
import { FailureProblem } from '../../sidebar/Problem.js';
import { JsonFileField } from '../JsonFileField.js';
import type { SectionProps } from '../services.js';
import { FilePreview } from './FilePreview.js';
import { shareFaultWords } from './words.js';

/** What is known of the file that was chosen. */
type Chosen =
  | { readonly kind: 'none' }
  | { readonly kind: 'fault'; readonly fault: ShareFault }
  | { readonly kind: 'read'; readonly text: string; readonly preview: SharePreview }
  | { readonly kind: 'failed'; readonly failure: FailureName };

/** Reads a file that a colleague shared, shows what is in it, and takes what the user chooses. */
export function ImportPart({ ask, say, onChanged }: SectionProps) {
  const [chosen, setChosen] = useState<Chosen>({ kind: 'none' });
  const [done, setDone] = useState('');

  async function read(file: File | undefined): Promise<void> {
    if (!file) return;
    setDone('');
    try {
      const text = await file.text();
      const { preview, fault } = await ask('share/read', { text });
      if (preview) setChosen({ kind: 'read', text, preview });
      else setChosen({ kind: 'fault', fault: fault ?? { code: 'not-ours' } });
    } catch (error) {
      setChosen({ kind: 'failed', failure: failureName(error) });
    }
  }

  async function take(text: string, pins: string[], playbooks: string[]): Promise<void> {
    try {
      const { taken } = await ask('share/take', { text, pins, playbooks });
      const words = plural('shareTaken', taken, count(taken));
      setChosen({ kind: 'none' });
      setDone(words);
      say(words);
      onChanged();
    } catch (error) {
      setChosen({ kind: 'failed', failure: failureName(error) });
    }
  }

  return (
    <section class="dash-part" aria-labelledby="share-import">
      <h3 id="share-import">{t('shareImport')}</h3>
      <p class="soft">{t('shareImportWhy')}</p>
      <JsonFileField label={t('shareChoose')} onFile={read} />
      {done && <p class="saved">{done}</p>}
      {chosen.kind === 'fault' && (
        <p class="failed" role="alert">
          {shareFaultWords(chosen.fault)}
        </p>
      )}
      {chosen.kind === 'failed' && (
        <FailureProblem failure={chosen.failure} onRetry={() => setChosen({ kind: 'none' })} />
      )}
      {chosen.kind === 'read' && (
        <FilePreview
          preview={chosen.preview}
          onTake={(pins, playbooks) => take(chosen.text, pins, playbooks)}
        />
      )}
    </section>
  );
}
