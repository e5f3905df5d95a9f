import type { Source } from '../../../src/account/fact.js';
import { moment } from '../format/date.js';
import { sourceWords } from '../words/source.js';

/** Where something was read or looked for, and when. */
export function ReadFrom({ from, now }: { from: { source: Source; at: number }; now: number }) {
  return (
    <span class="read-from">
      <span>{sourceWords(from.source)}</span> <span>{moment(from.at, now)}</span>
    </span>
  );
}
