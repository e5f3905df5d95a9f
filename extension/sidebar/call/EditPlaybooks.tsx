import type { RecordKey } from '../../../src/account/record-key.js';
import { t } from '../../platform/i18n.js';
import { IconButton } from '../IconButton.js';
import { KEY_LABELS } from '../keys/labels.js';
import { useKey } from '../keys/use-key.js';
import type { SidebarActions } from '../model.js';

interface EditPlaybooksProps {
  readonly of: Pick<RecordKey, 'crm' | 'org'>;
  readonly ask: SidebarActions['ask'];
  /** Does it, and says why where it fails. */
  readonly perform: (deed: () => Promise<void>) => Promise<boolean>;
}

/** Opens the dashboard at the playbooks, in a tab of its own: the call stays where it is. */
export function EditPlaybooks({ of, ask, perform }: EditPlaybooksProps) {
  const { crm, org } = of;
  const open = () =>
    void perform(async () => {
      await ask('dashboard/open', { org: { crm, org }, section: 'playbooks' });
    });
  useKey('editPlaybooks', open);
  return (
    <IconButton
      of="editPlaybooks"
      icon="pencil"
      label={t(KEY_LABELS.editPlaybooks)}
      size={14}
      class="call-edit-playbooks"
      onPress={open}
    />
  );
}
