import { lineName } from '../words/line.js';
import type { ReadLine } from './lines.js';

/** Whether what was typed stands in a line's name, its source's name or its text, in any case or accent. */
export function matches(line: ReadLine, typed: string): boolean {
  const from = line.kind === 'list' ? line.list : line.fact;
  const text = line.kind !== 'list' && line.fact?.state === 'read' ? line.fact.text : '';
  return folded([lineName(line), from?.source.name, text].join('\n')).includes(
    folded(typed.trim()),
  );
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
