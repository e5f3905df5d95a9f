import type { Brief } from '../../../src/account/brief.js';
import { t } from '../../platform/i18n.js';
import { Block } from '../Block.js';
import { dayOf } from '../format/date.js';
import { changeWords } from '../words/tier-change.js';

/** Every change of the tier with its day and cause, the newest first. */
export function TierChanges({ brief, now }: { brief: Brief; now: number }) {
  const { history } = brief;
  if (!history) return null;
  const changes = history.changes.toReversed();
  return (
    <Block title={t('changesHeading')}>
      {history.belowSince !== undefined && (
        <p>{t('changesBelow', dayOf(history.belowSince, now))}</p>
      )}
      <ol>
        {changes.map((change) => (
          <li key={change.at}>{changeWords(change, now)}</li>
        ))}
      </ol>
    </Block>
  );
}
