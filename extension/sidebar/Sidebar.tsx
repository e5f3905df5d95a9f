import { t, textDirection } from '../platform/i18n.js';
import { AccountBrief } from './AccountBrief.js';
import type { Drafts } from './drafts.js';
import { EdgeTab } from './EdgeTab.js';
import type { SidebarActions, SidebarModel } from './model.js';
import { RankedList } from './RankedList.js';
import { announcementOf } from './words/announcement.js';

interface SidebarProps {
  readonly model: SidebarModel | undefined;
  readonly open: boolean;
  readonly actions: SidebarActions;
  readonly drafts: Drafts;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** Everything Lodestar draws beside a record: the panel, or its edge tab while closed. */
export function Sidebar(props: SidebarProps) {
  const { model, open, onOpen } = props;
  return (
    <div class="lodestar" lang={t('language')} dir={textDirection()}>
      {open && model ? (
        <Panel {...props} model={model} />
      ) : (
        <EdgeTab model={model} onOpen={onOpen} />
      )}
      {/* Always there, because a live region that appears together with its text is not read. */}
      <p class="hidden" role="status">
        {open && announcementOf(model, props.now)}
      </p>
    </div>
  );
}

function Panel(props: SidebarProps & { readonly model: SidebarModel }) {
  const { model, actions, drafts, now, onClose } = props;
  return (
    <aside
      class="panel"
      tabIndex={-1}
      aria-label={t('sidebarName')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onClose();
      }}
    >
      {model.kind === 'account' ? (
        <AccountBrief model={model} actions={actions} drafts={drafts} now={now} onClose={onClose} />
      ) : (
        <RankedList model={model} actions={actions} now={now} onClose={onClose} />
      )}
    </aside>
  );
}
