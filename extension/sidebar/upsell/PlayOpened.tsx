import type { Play } from '../../../src/account/brief.js';
import type { PlayMark } from '../../../src/account/play-mark.js';
import type { Mark } from './mark.js';
import { PlayFacts } from './PlayFacts.js';
import { PlayMarks } from './PlayMarks.js';

interface PlayOpenedProps {
  readonly play: Play;
  readonly mark: PlayMark | undefined;
  readonly onMark: Mark;
  /** Whether the play's line has the focus. */
  readonly focused: boolean;
  readonly now: number;
}

/** A play opened: what it rests on, and what became of it. */
export function PlayOpened({ play, mark, onMark, focused, now }: PlayOpenedProps) {
  return (
    <>
      <PlayFacts play={play} now={now} />
      <PlayMarks play={play} mark={mark} onMark={onMark} focused={focused} />
    </>
  );
}
