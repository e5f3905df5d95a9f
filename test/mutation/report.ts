/** What is used of a report in the mutation testing elements' form. */
export interface MutationReport {
  readonly files: {
    readonly [path: string]: { readonly source: string; readonly mutants: readonly Mutant[] };
  };
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

const KILLED = ['Killed', 'Timeout'];
const ALIVE = ['Survived', 'NoCoverage'];

/** One row of the table: slice, mutants that count, killed, survived, score. */
export function scoreLine(slice: string, { files }: MutationReport): string {
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const count = (statuses: readonly string[]) =>
    all.filter(({ status }) => statuses.includes(status)).length;
  const [killed, alive] = [count(KILLED), count(ALIVE)];
  const score = ((100 * killed) / (killed + alive)).toFixed(1);
  return `| ${slice} | ${killed + alive} | ${killed} | ${alive} | ${score} % |`;
}

/** Each mutant that no test noticed, as `file:line: what stood there → what stands there`. */
export function survivorsOf({ files }: MutationReport): readonly string[] {
  return Object.entries(files).flatMap(([path, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => ALIVE.includes(status))
      .map(({ status, replacement = '', location: { start, end } }) => {
        const line = lines[start.line - 1] ?? '';
        const last = start.line === end.line ? end.column - 1 : line.length;
        const was = line.slice(start.column - 1, last);
        const mark = status === 'NoCoverage' ? ' (not run)' : '';
        return `${path}:${start.line}${mark}: ${was} → ${replacement.replace(/\s+/g, ' ').slice(0, 120)}`;
      });
  });
}
