import { useEffect, useState } from 'preact/hooks';
import type { MappableFact, Meanings } from '../../../src/account/account.js';
import { plural, t } from '../../platform/i18n.js';
import { readMeanings, writeMeaning } from '../../platform/meanings.js';
import { count } from '../../sidebar/format/number.js';
import { FailureProblem } from '../../sidebar/Problem.js';
import { MeaningSelect } from '../../sidebar/read/MeaningSelect.js';
import type { SectionProps } from '../services.js';
import { useAnswer } from '../use-answer.js';

/** The custom fields that were seen in the org, and what each means. */
export function FieldMeanings({ ask, org, say }: Pick<SectionProps, 'ask' | 'org' | 'say'>) {
  const { crm, org: name } = org;
  const fields = useAnswer(ask, 'fields/list', { org: { crm, org: name } });
  const [meanings, setMeanings] = useState<Meanings>({});
  useEffect(() => void readMeanings(name).then(setMeanings), [name]);
  if (fields.failure) return <FailureProblem failure={fields.failure} onRetry={fields.reload} />;
  if (!fields.value) return null;
  const seen = fields.value.fields;
  // A field may have a meaning and not be on any page that was read since.
  const unseen = Object.keys(meanings).filter(
    (apiName) => !seen.some((field) => field.apiName === apiName),
  );
  const lines = [...seen, ...unseen.map((apiName) => ({ apiName, accounts: 0, example: '' }))];

  async function mean(apiName: string, meaning: MappableFact | undefined): Promise<void> {
    setMeanings(await writeMeaning(name, apiName, meaning));
  }

  return (
    <>
      <p class="soft">{t(lines.length === 0 ? 'meaningsEmpty' : 'meaningsWhy')}</p>
      <ul class="field-list">
        {lines.map(({ apiName, accounts, example }) => (
          <li key={apiName} class="custom-field">
            <span>
              <code>{apiName}</code>{' '}
              <span class="soft small">
                {plural('meaningsOn', accounts, count(accounts))}
                {example && ` · ${example}`}
              </span>
            </span>
            <MeaningSelect
              apiName={apiName}
              meaning={meanings[apiName]}
              meanings={meanings}
              save={(meaning) => mean(apiName, meaning)}
              say={say}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
