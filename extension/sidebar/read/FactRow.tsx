import { lineName } from '../words/line.js';
import type { FactLine } from './lines.js';
import { ReadFrom } from './ReadFrom.js';
import { Value } from './Value.js';

/** One fact by its meaning: its text as the CRM shows it, or only where it was looked for. */
export function FactRow({ line, now }: { line: FactLine; now: number }) {
  const { fact } = line;
  return (
    <li class="read-line">
      <span class="read-name">{lineName(line)}</span>
      {fact.state === 'read' && <Value fact={fact} now={now} />}
      <ReadFrom from={fact} now={now} />
    </li>
  );
}
