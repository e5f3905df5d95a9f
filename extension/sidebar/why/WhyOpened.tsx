import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Brief } from '../../../src/account/brief.js';
import { t } from '../../platform/i18n.js';
import { focusIsInside } from '../focus.js';
import { count, points } from '../format/number.js';
import type { SidebarActions } from '../model.js';
import { Cuts } from './Cuts.js';
import { Moves } from './Moves.js';
import { TierChanges } from './TierChanges.js';
import { Trust } from './Trust.js';

interface WhyOpenedProps {
  readonly brief: Brief;
  readonly actions: SidebarActions;
  readonly now: number;
  /** How often it was asked what would move the tier: each time the focus goes there. */
  readonly asked: number;
}

/** Below all the reasons: how they add up, what would move the tier, how it came about, how far to trust it. */
export function WhyOpened({ brief, actions, now, asked }: WhyOpenedProps) {
  const moves = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Asked for before it was there, and the user went on in the page.
    if (asked === 0 || !focusIsInside()) return;
    moves.current?.focus({ preventScroll: true });
    moves.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  return (
    <>
      {brief.tier && (
        <p class="sum">{t('scoreSum', points(brief.score - 50), count(brief.score))}</p>
      )}
      <Moves brief={brief} now={now} blockRef={moves} />
      <Cuts brief={brief} />
      <TierChanges brief={brief} now={now} />
      <Trust accountKey={brief.key} ask={actions.ask} now={now} />
    </>
  );
}
