import type { Play } from '../../../src/account/brief.js';
import { EvidenceList } from '../EvidenceList.js';
import { playLines } from '../words/play-lines.js';
import { questionWords } from '../words/question.js';

/** Why a play is suggested, how its value and odds come about, and what to ask on the call. */
export function PlayFacts({ play, now }: { play: Play; now: number }) {
  return (
    <>
      {play.question && <p class="ask">“{questionWords(play.question, now)}”</p>}
      {playLines(play).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <EvidenceList evidence={play.evidence} now={now} />
    </>
  );
}
