import { describe, expect, test } from 'vitest';
import { broughtUpToDate, placesAgain } from '../../mutation/again.js';
import { type MutationReport, scoreLine } from '../../mutation/report.js';

const mutant = (status: string, line: number, replacement = 'true', statusReason?: string) => ({
  status,
  mutatorName: 'ConditionalExpression',
  replacement,
  location: { start: { line, column: 3 }, end: { line, column: 9 } },
  ...(statusReason === undefined ? {} : { statusReason }),
});
type Mutants = readonly ReturnType<typeof mutant>[];
const report = (files: {
  readonly [path: string]: readonly [string, Mutants];
}): MutationReport => ({
  files: Object.fromEntries(
    Object.entries(files).map(([path, [source, mutants]]) => [path, { source, mutants }]),
  ),
});
const before = report({
  'a.ts': ['same', [mutant('Killed', 1), mutant('Survived', 2), mutant('NoCoverage', 3)]],
  'b.ts': ['old', [mutant('Survived', 1), mutant('Killed', 2)]],
  'gone.ts': ['gone', [mutant('Survived', 1)]],
});
const text = (path: string) => ({ 'a.ts': 'same', 'b.ts': 'new' })[path];

describe('mutation tests that look again', () => {
  test('ask for what nothing noticed, and for all of a file that changed', () => {
    // Lines from 1 on, columns from 0 on.
    expect(placesAgain(before, text)).toEqual(['a.ts:2:2-2:8', 'a.ts:3:2-3:8', 'b.ts']);
  });

  test('keep what was noticed, and take over what was found now', () => {
    const again = report({
      'a.ts': ['same', [mutant('Killed', 2), mutant('Survived', 3)]],
      'b.ts': ['new', [mutant('Killed', 7)]],
    });
    const now = broughtUpToDate(before, again, text);
    const statuses = (path: string) => now.files[path]?.mutants.map(({ status }) => status);
    expect(statuses('a.ts')).toEqual(['Killed', 'Killed', 'Survived']);
    expect(statuses('b.ts')).toEqual(['Killed']);
    expect(Object.keys(now.files)).toEqual(['a.ts', 'b.ts']);
    // Of two changes of one place each has its own status.
    const twice = report({
      'a.ts': ['same', [mutant('Survived', 1), mutant('Survived', 1, 'false')]],
    });
    const one = report({ 'a.ts': ['same', [mutant('Killed', 1, 'false')]] });
    expect(
      broughtUpToDate(twice, one, text).files['a.ts']?.mutants.map((each) => each.status),
    ).toEqual(['Survived', 'Killed']);
  });
});

test('the row of a slice tells how many ran too long, and how many of these by the clock', () => {
  const told = report({
    'a.ts': [
      'x',
      [
        mutant('Killed', 1),
        mutant('Timeout', 2, 'true', 'Hit limit reached (501/500)'),
        mutant('Timeout', 3),
        mutant('NoCoverage', 4),
        mutant('Ignored', 5),
      ],
    ],
  });
  expect(scoreLine('slice', told)).toBe('| slice | 4 | 3 | 2 (1) | 1 | 75.0 % |');
});
