import type { Play } from '../../../src/account/brief.js';
import { type CalendarDate, dayNumber } from '../../../src/account/calendar-date.js';
import { t } from '../../platform/i18n.js';
import { Block } from '../Block.js';
import { day, isPast, today } from '../format/date.js';
import { playTitle } from '../words/play.js';

/** What has a date, on a line of time with today on it: what ends above, what closes in the same order below. */
export function DueLine({ plays, now }: { plays: readonly Play[]; now: number }) {
  const dated = plays
    .flatMap((play) => (play.due ? [{ play, due: play.due }] : []))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  if (dated.length === 0) return null;
  const days = dated.map(({ due }) => dayNumber(due));
  const from = Math.min(today(now), ...days);
  const span = Math.max(today(now), ...days) - from || 1;
  const at = (day: number) => ({ insetInlineStart: `${((day - from) / span) * 100}%` });
  return (
    <Block title={t('dueHeading')}>
      <div class="due-line" aria-hidden="true">
        <i class="today" style={at(today(now))} />
        {dated.map(({ play, due }) => (
          <i key={play.id} class={dotClass(play, due, now)} style={at(dayNumber(due))} />
        ))}
      </div>
      <ol>
        {dated.map(({ play, due }) => (
          <li key={play.id} class="due">
            <i class={dotClass(play, due, now)} aria-hidden="true" />
            <span class={isPast(due, now) ? 'late' : ''}>{day(due, now)}</span>
            <span>{playTitle(play)}</span>
          </li>
        ))}
      </ol>
    </Block>
  );
}

/** Renewals are filled, deals are rings; what is late has the colour of it. */
function dotClass({ kind }: Play, due: CalendarDate, now: number): string {
  return `dot ${kind === 'renewal' ? 'renewal' : ''} ${isPast(due, now) ? 'late' : ''}`;
}
