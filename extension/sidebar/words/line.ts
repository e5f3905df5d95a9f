import type { ReadLine } from '../read/lines.js';
import { factWords, listWords } from './names.js';

/** The name of a line of "What was read"; a custom field's is its API name. */
export function lineName(line: ReadLine): string {
  if (line.kind === 'fact') return factWords(line.name);
  return line.kind === 'list' ? listWords(line.name) : line.name;
}
