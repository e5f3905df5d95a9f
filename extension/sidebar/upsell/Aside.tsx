import { useState } from 'preact/hooks';
import type { Play } from '../../../src/account/brief.js';
import { markOf, type PlayMark } from '../../../src/account/play-mark.js';
import { plural, t } from '../../platform/i18n.js';
import { count } from '../format/number.js';
import { markWords } from '../words/mark.js';
import { playTitle } from '../words/play.js';

interface AsideProps {
  readonly plays: readonly Play[];
  readonly marks: readonly PlayMark[];
  readonly onShowAgain: (play: Play) => void;
  readonly now: number;
}

/** Plays that were dismissed, won or lost: out of the way, and back by one click. */
export function Aside({ plays, marks, onShowAgain, now }: AsideProps) {
  const [open, setOpen] = useState(false);
  if (plays.length === 0) return null;
  return (
    <div class="aside">
      <button
        type="button"
        class="text-button"
        data-line
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? t('asideHide') : plural('asideShow', plays.length, count(plays.length))}
      </button>
      {open && (
        <ul>
          {plays.map((play) => {
            const mark = markOf(play, marks);
            return (
              <li key={play.id} class="undo">
                <span>
                  {playTitle(play)}
                  {mark && <span class="rank"> {markWords(mark, now)}</span>}
                </span>
                <button
                  type="button"
                  class="text-button"
                  data-line
                  aria-label={t('showAgain', playTitle(play))}
                  onClick={() => onShowAgain(play)}
                >
                  {t('undo')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
