import { useState } from 'preact/hooks';
import type { RecordKey } from '../../src/account/record-key.js';
import { t } from '../platform/i18n.js';
import type { FailureName } from '../platform/messages.js';
import { failureName } from './failure.js';
import { KeyButton } from './KeyButton.js';
import { useKey } from './keys/use-key.js';
import type { SidebarActions } from './model.js';
import { failureWords } from './words/problem.js';

/** Opens the dashboard on the pins of this org; a page of the CRM cannot open it itself, the worker does. */
export function DashboardButton(props: {
  readonly of: Pick<RecordKey, 'crm' | 'org'>;
  readonly ask: SidebarActions['ask'];
}) {
  const { ask } = props;
  const { crm, org } = props.of;
  const [failure, setFailure] = useState<FailureName>();
  const open = () => {
    setFailure(undefined);
    ask('dashboard/open', { org: { crm, org }, section: 'pinned' }).catch((error) =>
      setFailure(failureName(error)),
    );
  };
  useKey('dashboard', open);
  return (
    <KeyButton of="dashboard" class="foot-button" onClick={open}>
      {failure ? failureWords(failure).title : t('dashOpen')}
    </KeyButton>
  );
}
