import { ALIVE, type Mutant, type MutationReport } from './report.js';

/**
 * Where Stryker has to look again after tests were written: of a file that is as it was the places whose
 * change nothing noticed, of another all of it.
 * @param now what stands in a file now, by its path; undefined where it is gone
 * @returns patterns as `--mutate` takes them: lines from 1 on, columns from 0 on
 */
export function placesAgain(
  { files }: MutationReport,
  now: (path: string) => string | undefined,
): readonly string[] {
  return Object.entries(files).flatMap(([path, { source, mutants }]) => {
    const text = now(path);
    if (text === undefined) return [];
    if (text !== source) return [path];
    return mutants
      .filter(({ status }) => ALIVE.includes(status))
      .map(({ location: { start, end } }) => {
        const from = `${start.line}:${start.column - 1}`;
        return `${path}:${from}-${end.line}:${end.column - 1}`;
      });
  });
}

/**
 * A slice's report brought up to date: of files that are as they were each mutant that was looked at
 * again has its new status, and what was noticed before stays so; changed files are as looked at again,
 * and files that are gone left out. A new file is seen when the whole slice is looked at.
 */
export function broughtUpToDate(
  before: MutationReport,
  again: MutationReport,
  now: (path: string) => string | undefined,
): MutationReport {
  const files = Object.entries(before.files).flatMap(([path, file]) => {
    if (now(path) === undefined) return [];
    const newer = again.files[path];
    if (!newer || newer.source !== file.source) return [[path, newer ?? file] as const];
    const seen = new Map(newer.mutants.map((mutant) => [keyOf(mutant), mutant]));
    const mutants = file.mutants.map((mutant) => seen.get(keyOf(mutant)) ?? mutant);
    return [[path, { ...file, mutants }] as const];
  });
  return { files: Object.fromEntries(files) };
}

function keyOf({ mutatorName, replacement, location }: Mutant): string {
  return JSON.stringify([location, mutatorName, replacement]);
}
