import type { Condition } from '../../../src/account/playbook.js';

/** What a test says of a fact. */
export const OPS = [
  'is',
  'is-not',
  'at-least',
  'at-most',
  'not-at-least',
  'not-at-most',
  'known',
  'unknown',
] as const;
export type Op = (typeof OPS)[number];

/** How the parts of a group count together. */
export const MODES = ['all', 'any', 'not-all', 'not-any'] as const;
export type Mode = (typeof MODES)[number];

/** One line of a condition as it is edited: its value is text, because it is typed. */
export interface Test {
  readonly kind: 'test';
  readonly fact: string;
  readonly op: Op;
  /** Texts parted by semicolons, or a number; empty where the test takes none. */
  readonly value: string;
}

/** Lines that count together. */
export interface Group {
  readonly kind: 'group';
  readonly mode: Mode;
  readonly of: readonly Line[];
}

export type Line = Test | Group;

/** No condition: it always holds. */
export const ALWAYS: Group = { kind: 'group', mode: 'all', of: [] };

/** A condition as lines to edit: it says the same, and has a group around it. */
export function draftOfCondition(condition: Condition | undefined): Group {
  if (!condition) return ALWAYS;
  const line = lineOf(condition, false);
  return line.kind === 'group' ? line : { kind: 'group', mode: 'all', of: [line] };
}

/** The condition that lines say; undefined where there are none. What was left blank is left blank in it. */
export function conditionOf(group: Group): Condition | undefined {
  const parts = group.of.flatMap(
    (line) => (line.kind === 'test' ? testOf(line) : conditionOf(line)) ?? [],
  );
  const [first] = parts;
  if (!first) return undefined;
  const whole: Condition =
    parts.length === 1 ? first : isAny(group.mode) ? { any: parts } : { all: parts };
  return isNot(group.mode) ? { not: whole } : whole;
}

/** Whether an operation takes a value, and of which kind. */
export function valueKind(op: Op): 'texts' | 'number' | 'none' {
  if (op === 'is' || op === 'is-not') return 'texts';
  return op === 'known' || op === 'unknown' ? 'none' : 'number';
}

function lineOf(condition: Condition, not: boolean): Line {
  if ('not' in condition) return lineOf(condition.not, !not);
  if ('all' in condition) return groupOf(not ? 'not-all' : 'all', condition.all);
  if ('any' in condition) return groupOf(not ? 'not-any' : 'any', condition.any);
  const test = (op: Op, value = ''): Test => ({ kind: 'test', fact: condition.fact, op, value });
  if ('known' in condition) return test(condition.known !== not ? 'known' : 'unknown');
  if ('is' in condition) return test(not ? 'is-not' : 'is', condition.is.join('; '));
  return 'atLeast' in condition
    ? test(not ? 'not-at-least' : 'at-least', String(condition.atLeast))
    : test(not ? 'not-at-most' : 'at-most', String(condition.atMost));
}

function groupOf(mode: Mode, of: readonly Condition[]): Group {
  return { kind: 'group', mode, of: of.map((each) => lineOf(each, false)) };
}

function testOf({ fact, op, value }: Test): Condition {
  switch (op) {
    case 'known':
      return { fact, known: true };
    case 'unknown':
      return { fact, known: false };
    case 'is':
      return { fact, is: textsOf(value) };
    case 'is-not':
      return { not: { fact, is: textsOf(value) } };
    case 'at-least':
      return { fact, atLeast: numberOf(value) };
    case 'at-most':
      return { fact, atMost: numberOf(value) };
    case 'not-at-least':
      return { not: { fact, atLeast: numberOf(value) } };
    case 'not-at-most':
      return { not: { fact, atMost: numberOf(value) } };
  }
}

/** Values of the CRM's choices hold no semicolon: it parts them there too. */
export function textsOf(value: string): readonly string[] {
  return value
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** Blank is no number, and is told as a fault. */
function numberOf(value: string): number {
  return value.trim() === '' ? Number.NaN : Number(value);
}

function isAny(mode: Mode): boolean {
  return mode === 'any' || mode === 'not-any';
}

function isNot(mode: Mode): boolean {
  return mode === 'not-all' || mode === 'not-any';
}
