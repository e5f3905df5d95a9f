import { useRef, useState } from 'preact/hooks';
import { keyText } from '../../src/account/record-key.js';
import { plural, t } from '../platform/i18n.js';
import type { RankedAccount } from '../platform/messages.js';
import { AccountLink } from './AccountLink.js';
import { DashboardButton } from './DashboardButton.js';
import { Footer } from './Footer.js';
import { count } from './format/number.js';
import { FrameButtons } from './frame/FrameButtons.js';
import { useFocused } from './keys/use-focused.js';
import { useLineKey } from './keys/use-key.js';
import { Lines, PinForm, UnreadableProblem } from './later/parts.js';
import type { SidebarActions, SidebarModel } from './model.js';
import { PinStar } from './PinStar.js';
import { FailureProblem } from './Problem.js';
import { Skeleton } from './Skeleton.js';
import { TierBadge } from './TierBadge.js';
import { driverWords } from './words/driver.js';

interface RankedListProps {
  readonly model: Extract<SidebarModel, { kind: 'list' }>;
  readonly actions: SidebarActions;
  readonly now: number;
  readonly onClose: () => void;
}

/** The accounts of the list on screen, the most strategic first. */
export function RankedList({ model, actions, now, onClose }: RankedListProps) {
  const { rows, readState, problem } = model;
  return (
    <>
      <header class="head">
        <div class="names">
          <h2>
            <bdi>{t('listHeading')}</bdi>
          </h2>
          <p class="about">
            {rows.length > 0 && plural('listCount', rows.length, count(rows.length))}
          </p>
        </div>
        <div class="icons">
          <FrameButtons onClose={onClose} />
        </div>
      </header>
      <div class="body">
        {problem && <FailureProblem failure={problem} onRetry={actions.retry} />}
        {readState === 'unreadable' && (
          <UnreadableProblem expectations={[]} kept={rows.length > 0} onRetry={actions.retry} />
        )}
        {rows.length === 0 && readState === 'waiting' && <Skeleton />}
        {rows.length === 0 && readState === 'read' && (
          <p class="section empty soft">{t('listEmpty')}</p>
        )}
        <ol class="ranked">
          {rows.map((row, i) => (
            <RankedRow key={keyText(row.key)} row={row} place={i + 1} actions={actions} now={now} />
          ))}
        </ol>
        <Lines />
      </div>
      <Footer
        brief={undefined}
        dashboard={rows[0] && <DashboardButton of={rows[0].key} ask={actions.ask} />}
      />
    </>
  );
}

interface RankedRowProps {
  readonly row: RankedAccount;
  readonly place: number;
  readonly actions: SidebarActions;
  readonly now: number;
}

function RankedRow({ row, place, actions, now }: RankedRowProps) {
  const [pinning, setPinning] = useState(false);
  const star = useRef<HTMLButtonElement>(null);
  const { focused, watch } = useFocused();
  const done = () => {
    setPinning(false);
    star.current?.focus();
  };
  useLineKey('pin', () => setPinning(true), focused);
  const strongest = row.brief?.tier && row.brief.drivers[0];
  return (
    <li class="ranked-account" {...watch}>
      <div class="ranked-row">
        <span class="ranked-place" aria-hidden="true">
          {count(place)}
        </span>
        <AccountLink class="ranked-name" account={row.key} name={row.name} actions={actions} />
        <span class="ranked-why">
          <TierBadge brief={row.brief} />
          {strongest && <span class="ranked-reason">{driverWords(strongest, now)}</span>}
        </span>
        <PinStar
          name={row.name}
          pinned={row.pin !== undefined}
          open={pinning}
          buttonRef={star}
          onToggle={() => setPinning(!pinning)}
        />
      </div>
      {pinning && (
        <PinForm
          pin={row.pin}
          now={now}
          onPin={(words) => actions.pin(words, row.key)}
          onUnpin={() => actions.unpin(row.key)}
          onClose={done}
        />
      )}
    </li>
  );
}
