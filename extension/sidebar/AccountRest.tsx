import type { AccountView } from '../platform/messages.js';
import { EarlierCalls } from './call/EarlierCalls.js';
import type { Drafts } from './drafts.js';
import { Influence } from './influence/Influence.js';
import { Lines } from './keys/Lines.js';
import { Loyalty } from './loyalty/Loyalty.js';
import type { SidebarActions } from './model.js';
import { Notes } from './notes/Notes.js';

interface AccountRestProps {
  readonly view: AccountView;
  readonly actions: SidebarActions;
  readonly drafts: Drafts;
  readonly now: number;
}

/** What stands below the tier, the next step, the reasons and the plays: people, loyalty, notes, calls. */
export function AccountRest({ view, actions, drafts, now }: AccountRestProps) {
  const { brief } = view;
  return (
    <>
      <Lines />
      {brief && (
        <>
          <Influence brief={brief} view={view} actions={actions} now={now} />
          <Loyalty brief={brief} now={now} />
        </>
      )}
      <Notes view={view} drafts={drafts} actions={actions} now={now} />
      {/* Last, because they are asked for when the brief stands: nothing moves when they come. */}
      {brief && (
        <EarlierCalls of={view.key} call={view.call} actions={actions} now={now} keyName="calls" />
      )}
    </>
  );
}
