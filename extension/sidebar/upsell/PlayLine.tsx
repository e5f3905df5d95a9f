import type { Play } from '../../../src/account/brief.js';
import type { PlayMark } from '../../../src/account/play-mark.js';
import { t } from '../../platform/i18n.js';
import { isPast } from '../format/date.js';
import { shortMoney } from '../format/money.js';
import { Icon } from '../Icon.js';
import { useFocused } from '../keys/use-focused.js';
import { PlayOpened } from '../later/parts.js';
import { markWords } from '../words/mark.js';
import { dueWords, oddsWords, playTitle } from '../words/play.js';
import type { Mark } from './mark.js';

interface PlayLineProps {
  readonly play: Play;
  readonly mark: PlayMark | undefined;
  readonly onMark: Mark;
  readonly now: number;
}

/** One play: what, how much, how likely, until when; opened, what it rests on and what became of it. */
export function PlayLine({ play, mark, onMark, now }: PlayLineProps) {
  const due = dueWords(play, now);
  const late = play.due !== undefined && isPast(play.due, now);
  const { focused, watch } = useFocused();
  return (
    <details {...watch}>
      <summary class="line-button play-line" data-line>
        <span class="play-title">{playTitle(play)}</span>
        {play.expected && (
          <span class="play-value" title={t('playExpected')}>
            {shortMoney(play.expected)}
          </span>
        )}
        <span class="play-odds">
          {mark && `${markWords(mark, now)} · `}
          {oddsWords(play)}
          {due && ' · '}
          {due && <span class={late ? 'late' : ''}>{due}</span>}
        </span>
        <span class="chevron play-chevron">
          <Icon name="chevron" size={12} />
        </span>
      </summary>
      <div class="opened play-opened">
        <PlayOpened play={play} mark={mark} onMark={onMark} focused={focused} now={now} />
      </div>
    </details>
  );
}
