import type { RefObject } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import type { Brief } from '../../src/account/brief.js';
import { keyText, sameKey } from '../../src/account/record-key.js';
import { t, textDirection } from '../platform/i18n.js';
import { AccountBrief } from './AccountBrief.js';
import { CallBar } from './call/CallBar.js';
import { desk, useCall } from './call/use-call.js';
import type { Drafts } from './drafts.js';
import { EdgeTab } from './EdgeTab.js';
import { dragPanel } from './frame/drag-panel.js';
import { FrameContext } from './frame/FrameButtons.js';
import type { Frame } from './frame/frame.js';
import { dock, widen } from './frame/moves.js';
import { Splitter } from './frame/Splitter.js';
import { KeysWork, useKey } from './keys/use-key.js';
import { CallMode, KeysHelp, WhatWasRead } from './later/parts.js';
import type { SidebarActions, SidebarModel } from './model.js';
import { RankedList } from './RankedList.js';
import { useReadView } from './read/use-read-view.js';
import { announcementOf } from './words/announcement.js';

interface SidebarProps {
  readonly model: SidebarModel | undefined;
  readonly open: boolean;
  readonly actions: SidebarActions;
  readonly drafts: Drafts;
  readonly frame: Frame;
  /** The extension's version, for reports. */
  readonly version: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** Aborted when the sidebar leaves the page. */
  readonly signal: AbortSignal;
  /** Gives the focus back to the page. */
  readonly onLeave: () => void;
}

/** Everything Lodestar draws beside a record: the panel, or its edge tab while closed. */
export function Sidebar(props: SidebarProps) {
  const { model, open, onOpen } = props;
  const before = useBefore(model);
  return (
    <div class="lodestar" lang={t('language')} dir={textDirection()}>
      {open && model ? (
        <Panel {...props} model={model} />
      ) : (
        <EdgeTab model={model} frame={props.frame} onOpen={onOpen} />
      )}
      {/* Always there, because a live region that appears together with its text is not read. */}
      <p class="hidden" role="status">
        {open && announcementOf(model, props.now, before)}
      </p>
    </div>
  );
}

/** The brief of the last visit: what was shown of this account before its page was read. */
function useBefore(model: SidebarModel | undefined): Brief | undefined {
  const stored = useRef<Brief | undefined>(undefined);
  const brief = model?.kind === 'account' ? model.view.brief : undefined;
  if (model?.readState === 'waiting') stored.current = brief;
  return brief && stored.current && sameKey(stored.current.key, brief.key)
    ? stored.current
    : undefined;
}

/** What one key press makes the sidebar wider, in pixels. */
const WIDER = 40;

function Panel(props: SidebarProps & { readonly model: SidebarModel }) {
  const { frame } = props;
  const panel = useRef<HTMLElement>(null);
  const [help, setHelp] = useState(false);
  useKey('close', props.onClose);
  useKey('page', props.onLeave);
  useKey('help', () => setHelp(true), !help);
  useKey('dockLeft', () => dock(frame, 'left'));
  useKey('dockRight', () => dock(frame, 'right'));
  useKey('wider', () => widen(frame, WIDER));
  useKey('narrower', () => widen(frame, -WIDER));
  return (
    <aside
      ref={panel}
      class="panel"
      tabIndex={-1}
      aria-label={t('sidebarName')}
      onPointerDown={(event) => dragPanel(event, event.currentTarget, frame)}
    >
      <FrameContext.Provider value={frame}>
        <KeysWork.Provider value={!help}>
          <div class="view" inert={help}>
            <View {...props} panel={panel} />
          </div>
        </KeysWork.Provider>
      </FrameContext.Provider>
      <Splitter axis="x" frame={frame} />
      {frame.place.side === 'free' && <Splitter axis="y" frame={frame} />}
      {help && (
        <KeysHelp
          onClose={() => {
            setHelp(false);
            panel.current?.focus();
          }}
        />
      )}
    </aside>
  );
}

/** What is on screen: an account, what was read of it, or a ranked list. */
function View(
  props: SidebarProps & {
    readonly model: SidebarModel;
    readonly panel: RefObject<HTMLElement | null>;
  },
) {
  const { model, actions, drafts, version, now, onClose, panel } = props;
  const account = model.kind === 'account' ? keyText(model.view.key) : undefined;
  const read = useReadView(account, panel);
  const keysWork = useContext(KeysWork);
  const { call, ...inCall } = useCall(model, actions, props.signal);
  const bar = call && !inCall.open && <CallBar call={call} onBack={inCall.toCall} />;
  if (model.kind === 'list') {
    return (
      <>
        {bar}
        <RankedList model={model} actions={actions} now={now} onClose={onClose} />
      </>
    );
  }
  if (call && inCall.open) {
    return (
      <CallMode
        key={call.id}
        call={call}
        desk={desk}
        view={model.view}
        actions={actions}
        onBrief={inCall.toBrief}
        onClose={onClose}
      />
    );
  }
  return (
    <>
      {bar}
      <KeysWork.Provider value={keysWork && !read.open}>
        <AccountBrief
          model={model}
          actions={actions}
          drafts={drafts}
          now={now}
          hidden={read.open}
          onRead={read.show}
          onClose={onClose}
          {...(!call && { onCall: () => inCall.start(model.view.key) })}
        />
      </KeysWork.Provider>
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
  );
}
