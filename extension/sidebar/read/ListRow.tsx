import { lineName } from '../words/line.js';
import { listStateWords } from '../words/state.js';
import type { ListLine } from './lines.js';
import { ReadFrom } from './ReadFrom.js';

/** One related list: how much of it was read. */
export function ListRow({ line, now }: { line: ListLine; now: number }) {
  const seen = line.list.state === 'read' || line.list.state === 'empty';
  return (
    <li class="read-line">
      <span class="read-name">{lineName(line)}</span>
      <span class={seen ? 'read-value' : 'read-value soft'}>{listStateWords(line.list)}</span>
      <ReadFrom from={line.list} now={now} />
    </li>
  );
}
