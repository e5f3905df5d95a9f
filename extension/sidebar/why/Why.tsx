import { useState } from 'preact/hooks';
import type { Brief } from '../../../src/account/brief.js';
import { t } from '../../platform/i18n.js';
import { useKey } from '../keys/use-key.js';
import { WhyOpened } from '../later/parts.js';
import { More } from '../More.js';
import type { SidebarActions } from '../model.js';
import { Section } from '../Section.js';
import { useOpened } from '../use-opened.js';
import { DriverLine } from './DriverLine.js';

const SHOWN = 3;

interface WhyProps {
  readonly brief: Brief;
  readonly actions: SidebarActions;
  readonly now: number;
}

/** Why the tier is what it is: the strongest reasons; opened, all of them and what would move it. */
export function Why({ brief, actions, now }: WhyProps) {
  const { drivers } = brief;
  const { open, setOpen, toggle, button } = useOpened('why');
  // Counts the times it was asked for, so that the key works again where it is open already.
  const [asked, setAsked] = useState(0);
  useKey('strategic', () => {
    setOpen(true);
    setAsked(asked + 1);
  });
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
      {open && <WhyOpened brief={brief} actions={actions} now={now} asked={asked} />}
    </Section>
  );
}
