import { useState } from 'preact/hooks';
import type { RecordKey } from '../../../src/account/record-key.js';
import { t } from '../../platform/i18n.js';
import type { FailureName } from '../../platform/messages.js';
import type { PastItem } from '../../platform/requests/calls.js';
import { FailureLine } from '../FailureLine.js';
import { failureName } from '../failure.js';
import type { SidebarActions } from '../model.js';
import { pastWords } from '../words/playbook.js';

/** What came of the items of all calls in this org, asked for when it is opened. */
export function PastItems({ of, ask }: { of: RecordKey; ask: SidebarActions['ask'] }) {
  const [items, setItems] = useState<readonly PastItem[]>();
  const [failure, setFailure] = useState<FailureName>();
  return (
    <details
      class="past-items"
      onToggle={(event) => {
        if (!event.currentTarget.open) return;
        ask('call/statistics', { key: of }).then(
          (told) => {
            setItems(told.items);
            setFailure(undefined);
          },
          (error) => setFailure(failureName(error)),
        );
      }}
    >
      <summary data-line>{t('pastHeading')}</summary>
      <FailureLine failure={failure} />
      {items?.length === 0 && <p class="empty">{t('pastNone')}</p>}
      {items && items.length > 0 && (
        <>
          <ul>
            {items.map(({ text, past }) => (
              <li key={past.item} class="past-item">
                {text}
                <span class="item-past">{pastWords(past)}</span>
              </li>
            ))}
          </ul>
          <p class="small soft">{t('pastHonest')}</p>
        </>
      )}
    </details>
  );
}
