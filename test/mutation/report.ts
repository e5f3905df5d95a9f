/** What is used of a report in the mutation testing elements' form. */
export interface MutationReport {
  readonly files: {
    readonly [path: string]: { readonly source: string; readonly mutants: readonly Mutant[] };
  };
}

export interface Mutant {
  readonly status: string;
  /** Of a time-out: whether the clock ran out, or a loop that does not end was seen to turn. */
  readonly statusReason?: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

const KILLED = ['Killed', 'Timeout'];
/** Statuses of a mutant that nothing noticed. */
export const ALIVE: readonly string[] = ['Survived', 'NoCoverage'];

/**
 * One row of the table: slice, mutants that count, killed, how many of them because they ran too long
 * (and of these by the clock alone, which on a busy machine may be the machine's fault), survived, score.
 */
export function scoreLine(slice: string, { files }: MutationReport): string {
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const count = (statuses: readonly string[]) =>
    all.filter(({ status }) => statuses.includes(status)).length;
  const [killed, alive] = [count(KILLED), count(ALIVE)];
  const score = ((100 * killed) / (killed + alive)).toFixed(1);
  const late = all.filter(({ status }) => status === 'Timeout');
  const byClock = late.filter(({ statusReason = '' }) => !statusReason.startsWith('Hit limit'));
  const long = `${late.length} (${byClock.length})`;
  return `| ${slice} | ${killed + alive} | ${killed} | ${long} | ${alive} | ${score} % |`;
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
