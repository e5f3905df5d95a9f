import type { Play } from '../../../src/account/brief.js';
import type { PlayMark } from '../../../src/account/play-mark.js';
import { t } from '../../platform/i18n.js';
import { markName } from '../words/mark.js';
import { playTitle } from '../words/play.js';

/** What was just said of a play, and the way back. Nothing once it was taken back. */
export function Undo(props: { play: Play; mark: PlayMark | undefined; onUndo: () => void }) {
  const { play, mark, onUndo } = props;
  if (!mark) return null;
  return (
    <p class="undo" role="status">
      <span>{t('nameAndValue', markName(mark.state), playTitle(play))}</span>
      <button type="button" class="text-button" onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}
