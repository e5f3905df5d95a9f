import { useRef } from 'preact/hooks';
import { keyText } from '../../src/account/record-key.js';
import { t, textDirection } from '../platform/i18n.js';
import { AccountBrief } from './AccountBrief.js';
import type { Drafts } from './drafts.js';
import { EdgeTab } from './EdgeTab.js';
import type { SidebarActions, SidebarModel } from './model.js';
import { RankedList } from './RankedList.js';
import { useReadView } from './read/use-read-view.js';
import { WhatWasRead } from './read/WhatWasRead.js';
import { announcementOf } from './words/announcement.js';

interface SidebarProps {
  readonly model: SidebarModel | undefined;
  readonly open: boolean;
  readonly actions: SidebarActions;
  readonly drafts: Drafts;
  /** The extension's version, for reports. */
  readonly version: string | undefined;
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
  const { model, actions, drafts, version, now, onClose } = props;
  const panel = useRef<HTMLElement>(null);
  const account = model.kind === 'account' ? keyText(model.view.key) : undefined;
  const read = useReadView(account, panel);
  return (
    <aside
      ref={panel}
      class="panel"
      tabIndex={-1}
      aria-label={t('sidebarName')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        if (read.open) read.back();
        else onClose();
      }}
    >
      {model.kind === 'account' ? (
        <>
          <AccountBrief
            model={model}
            actions={actions}
            drafts={drafts}
            now={now}
            hidden={read.open}
            onRead={read.show}
            onClose={onClose}
          />
          {read.open && (
            <WhatWasRead
              key={account}
              model={model}
              setMeaning={actions.setMeaning}
              version={version}
              now={now}
              onBack={read.back}
              onClose={onClose}
            />
          )}
        </>
      ) : (
        <RankedList model={model} actions={actions} now={now} onClose={onClose} />
      )}
    </aside>
  );
}
