import { keyText } from '../../src/account/record-key.js';
import { AccountHeader } from './AccountHeader.js';
import { DashboardButton } from './DashboardButton.js';
import type { Drafts } from './drafts.js';
import { Footer } from './Footer.js';
import { Freshness } from './Freshness.js';
import { NextStepCard } from './glance/NextStepCard.js';
import { TierCard } from './glance/TierCard.js';
import { AccountRest, UnreadableProblem } from './later/parts.js';
import type { SidebarActions, SidebarModel } from './model.js';
import { FailureProblem, NoRecordProblem } from './Problem.js';
import { Skeleton } from './Skeleton.js';
import { Upsell } from './upsell/Upsell.js';
import { Why } from './why/Why.js';

interface AccountBriefProps {
  readonly model: Extract<SidebarModel, { kind: 'account' }>;
  readonly actions: SidebarActions;
  readonly drafts: Drafts;
  readonly now: number;
  /** Out of sight, and as it was when it comes back. */
  readonly hidden: boolean;
  /** Opens what was read; `from` is the button pressed. */
  readonly onRead: (from: HTMLElement) => void;
  readonly onClose: () => void;
  /** Starts a call; absent while one runs. */
  readonly onCall?: () => Promise<void>;
}

/** One account, whole: what is known of it, and what the user added. */
export function AccountBrief(props: AccountBriefProps) {
  const { model, actions, drafts, now, onRead, onClose } = props;
  const { view, readState, problem } = model;
  const { brief, key } = view;
  const id = keyText(key);
  const waiting = !brief && !problem && readState !== 'unreadable' && readState !== 'no-record';
  return (
    <div class="page" hidden={props.hidden}>
      <AccountHeader
        key={`head ${id}`}
        view={view}
        name={model.name}
        canPin={brief !== undefined || readState !== 'no-record'}
        actions={actions}
        now={now}
        onClose={onClose}
      />
      <div class="body" key={id}>
        {(brief || readState !== 'no-record') && (
          <Freshness state={readState} readAt={brief?.readAt} now={now} />
        )}
        {problem && <FailureProblem failure={problem} onRetry={actions.retry} />}
        {readState === 'no-record' && <NoRecordProblem />}
        {readState === 'unreadable' && (
          <UnreadableProblem
            expectations={model.expectations}
            kept={brief !== undefined}
            onRetry={actions.retry}
            onRead={onRead}
          />
        )}
        {waiting && <Skeleton />}
        {brief && (
          <>
            <TierCard brief={brief} />
            <NextStepCard
              brief={brief}
              touch={view.touch}
              now={now}
              {...(props.onCall && { onCall: props.onCall })}
            />
            <Why brief={brief} actions={actions} now={now} />
            <Upsell brief={brief} marks={view.marks} actions={actions} now={now} />
          </>
        )}
        {(brief || view.notes || readState === 'editing') && (
          <AccountRest view={view} actions={actions} drafts={drafts} now={now} />
        )}
      </div>
      <Footer
        brief={brief}
        onRead={onRead}
        dashboard={<DashboardButton of={key} ask={actions.ask} />}
      />
    </div>
  );
}
