import { useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.js';
import type { FailureName } from '../../platform/messages.js';
import { failureName } from '../../sidebar/failure.js';
import { count } from '../../sidebar/format/number.js';
import { FailureProblem } from '../../sidebar/Problem.js';
import { playbookName } from '../../sidebar/words/playbook.js';
import type { SectionProps } from '../services.js';
import { useAnswer } from '../use-answer.js';
import { saveFile } from './save-file.js';

/** Chooses what to share, and saves it as a file signed by the user. */
export function ExportPart({ ask, org, say }: SectionProps) {
  const place = { crm: org.crm, org: org.org };
  const pins = useAnswer(ask, 'pins/list', { org: place });
  const offer = useAnswer(ask, 'share/offer', { org: place });
  const settings = useAnswer(ask, 'settings/get', {});
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState('');
  const [failure, setFailure] = useState<FailureName>();
  const failed = pins.failure ?? offer.failure ?? settings.failure ?? failure;
  if (failed) return <FailureProblem failure={failed} onRetry={offer.reload} />;
  if (!pins.value || !offer.value || !settings.value) return null;

  // A pin of the page or the company is there for everybody without a file.
  const own = pins.value.pins.filter(({ pin }) => pin.origin === undefined);
  const { playbooks, fingerprint } = offer.value;
  const { name } = settings.value;
  const ids = own.map(({ key }) => key.id).filter((id) => !left.has(`pin ${id}`));
  const chosen = playbooks.map(({ id }) => id).filter((id) => !left.has(`playbook ${id}`));
  const many = ids.length + chosen.length;

  async function save(): Promise<void> {
    setFailure(undefined);
    try {
      const { text } = await ask('share/export', { org: place, ids, playbooks: chosen });
      if (!text) return;
      saveFile(`lodestar-${org.org}.json`, text);
      const words = plural('shareSaved', many, count(many));
      setDone(words);
      say(words);
    } catch (error) {
      setFailure(failureName(error));
    }
  }

  const toggle = (id: string) => {
    setDone('');
    setLeft(left.has(id) ? new Set([...left].filter((one) => one !== id)) : new Set([...left, id]));
  };
  return (
    <section class="dash-part" aria-labelledby="share-export">
      <h3 id="share-export">{t('shareExport')}</h3>
      {fingerprint === undefined && <p class="dash-note">{t('shareNoSigning')}</p>}
      {fingerprint !== undefined && name === '' && <p class="dash-note">{t('shareNoName')}</p>}
      {own.length + playbooks.length === 0 ? (
        <p class="soft">{t('shareNothing')}</p>
      ) : (
        <>
          <p class="soft">{t('shareExportWhy')}</p>
          <ul class="choice-list">
            {own.map(({ key, name: account, pin }) => (
              <Choice
                key={key.id}
                checked={!left.has(`pin ${key.id}`)}
                onToggle={() => toggle(`pin ${key.id}`)}
                title={account}
                about={pin.reason}
              />
            ))}
            {playbooks.map((playbook) => (
              <Choice
                key={playbook.id}
                checked={!left.has(`playbook ${playbook.id}`)}
                onToggle={() => toggle(`playbook ${playbook.id}`)}
                title={playbookName(playbook.name)}
                about={t('sharePlaybook')}
              />
            ))}
          </ul>
          <div class="dash-line">
            <button
              type="button"
              class="button first"
              disabled={fingerprint === undefined || name === '' || many === 0}
              onClick={() => void save()}
            >
              {t('shareSave')}
            </button>
            {done && <span class="saved">{done}</span>}
          </div>
          {fingerprint !== undefined && name !== '' && (
            <p class="soft small">{t('shareSignedAs', name, fingerprint)}</p>
          )}
        </>
      )}
    </section>
  );
}

function Choice(props: {
  readonly checked: boolean;
  readonly onToggle: () => void;
  readonly title: string;
  readonly about: string;
}) {
  return (
    <li>
      <label>
        <input type="checkbox" checked={props.checked} onChange={props.onToggle} />
        <span>
          <bdi>{props.title}</bdi> <span class="soft small">{props.about}</span>
        </span>
      </label>
    </li>
  );
}
