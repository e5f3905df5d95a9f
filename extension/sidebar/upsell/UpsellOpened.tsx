import type { Play } from '../../../src/account/brief.js';
import type { PlayMark } from '../../../src/account/play-mark.js';
import { Aside } from './Aside.js';
import { DueLine } from './DueLine.js';

interface UpsellOpenedProps {
  /** Those that are still to be sold, and those put aside. */
  readonly plays: { readonly open: readonly Play[]; readonly aside: readonly Play[] };
  readonly marks: readonly PlayMark[];
  readonly onShowAgain: (play: Play) => void;
  readonly now: number;
}

/** Below all the plays: when each is due, and those that were put aside. */
export function UpsellOpened({ plays, marks, onShowAgain, now }: UpsellOpenedProps) {
  return (
    <>
      <DueLine plays={plays.open} now={now} />
      <Aside plays={plays.aside} marks={marks} onShowAgain={onShowAgain} now={now} />
    </>
  );
}
