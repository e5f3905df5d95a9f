import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Brief } from '../../../src/account/brief.js';
import { t } from '../../platform/i18n.js';
import { count, points } from '../format/number.js';
import { useKey } from '../keys/use-key.js';
import { More } from '../More.js';
import type { SidebarActions } from '../model.js';
import { Section } from '../Section.js';
import { useOpened } from '../use-opened.js';
import { Cuts } from './Cuts.js';
import { DriverLine } from './DriverLine.js';
import { Moves } from './Moves.js';
import { TierChanges } from './TierChanges.js';
import { Trust } from './Trust.js';

const SHOWN = 3;

interface WhyProps {
  readonly brief: Brief;
  readonly actions: SidebarActions;
  readonly now: number;
}

/** Why the tier is what it is: the strongest reasons; opened, all of them and what would move it. */
export function Why({ brief, actions, now }: WhyProps) {
  const { drivers, score } = brief;
  const { open, setOpen, toggle, button } = useOpened('why');
  const moves = useRef<HTMLDivElement>(null);
  // Counts the times it was asked for, so that the key works again where it is open already.
  const [asked, setAsked] = useState(0);
  useKey('strategic', () => {
    setOpen(true);
    setAsked(asked + 1);
  });
  useLayoutEffect(() => {
    if (asked === 0) return;
    moves.current?.focus({ preventScroll: true });
    moves.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  return (
    <Section
      title={t('whyHeading')}
      action={
        <More
          shown={SHOWN}
          all={drivers.length}
          open={open}
          onToggle={toggle}
          of="why"
          buttonRef={button}
        />
      }
    >
      {drivers.length === 0 && <p class="empty">{t('whyEmpty')}</p>}
      <ul class="drivers">
        {(open ? drivers : drivers.slice(0, SHOWN)).map((driver) => (
          <li key={driver.code}>
            <DriverLine driver={driver} now={now} />
          </li>
        ))}
      </ul>
      {open && (
        <>
          {brief.tier && <p class="sum">{t('scoreSum', points(score - 50), count(score))}</p>}
          <Moves brief={brief} now={now} blockRef={moves} />
          <Cuts brief={brief} />
          <TierChanges brief={brief} now={now} />
          <Trust accountKey={brief.key} ask={actions.ask} now={now} />
        </>
      )}
    </Section>
  );
}
