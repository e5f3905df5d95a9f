import type { Brief } from '../../../src/account/brief.js';
import { markOf, type PlayMark, partedPlays } from '../../../src/account/play-mark.js';
import { t } from '../../platform/i18n.js';
import { UpsellOpened } from '../later/parts.js';
import { More } from '../More.js';
import type { SidebarActions } from '../model.js';
import { Section } from '../Section.js';
import { useDeeds } from '../use-deeds.js';
import { useOpened } from '../use-opened.js';
import { markName } from '../words/mark.js';
import { playTitle } from '../words/play.js';
import { HeadroomBar } from './HeadroomBar.js';
import type { Mark } from './mark.js';
import { PlayLine } from './PlayLine.js';

const SHOWN = 1;
const NO_MARKS: readonly PlayMark[] = [];

interface UpsellProps {
  readonly brief: Brief;
  readonly marks: readonly PlayMark[] | undefined;
  readonly actions: SidebarActions;
  readonly now: number;
}

/** What more the account could buy: how much room there is, and the plays, the best first. */
export function Upsell({ brief, marks = NO_MARKS, actions, now }: UpsellProps) {
  const { open: isOpen, toggle, button } = useOpened('upsell');
  const { perform, bar } = useDeeds();
  const { open, aside } = partedPlays(brief.plays, marks);
  // Its failure is said where it was asked for: beside the play's own buttons.
  const mark: Mark = async (play, next) => {
    const before = markOf(play, marks);
    await send(play, next);
    const undo = async () => {
      await send(play, before);
      button.current?.focus();
    };
    await perform(
      async () => {},
      next && { words: t('nameAndValue', markName(next.state), playTitle(play)), undo },
    );
  };
  const send: Mark = (play, next) =>
    actions.send('play/mark', {
      key: brief.key,
      play: play.id,
      ...(next && { mark: { state: next.state, ...(next.reason && { reason: next.reason }) } }),
    });
  return (
    <Section
      title={t('upsellHeading')}
      action={
        <More
          shown={SHOWN}
          all={brief.plays.length}
          open={isOpen}
          onToggle={toggle}
          of="upsell"
          buttonRef={button}
        />
      }
    >
      {brief.headroom && <HeadroomBar headroom={brief.headroom} />}
      {open.length === 0 && <p class="empty">{emptyWords(brief)}</p>}
      {bar}
      <ul class="plays">
        {(isOpen ? open : open.slice(0, SHOWN)).map((play) => (
          <li key={play.id} class="play">
            <PlayLine play={play} mark={markOf(play, marks)} onMark={mark} now={now} />
          </li>
        ))}
      </ul>
      {isOpen && (
        <UpsellOpened
          plays={{ open, aside }}
          marks={marks}
          onShowAgain={(play) => void perform(() => send(play, undefined))}
          now={now}
        />
      )}
    </Section>
  );
}

/** No play because nothing stands out is one thing; because the opportunities were not seen another. */
function emptyWords(brief: Brief): string {
  const unseen = brief.missing.some(
    (each) => each.kind === 'list' && each.list === 'opportunities',
  );
  return t(unseen ? 'upsellUnknown' : 'upsellEmpty');
}
