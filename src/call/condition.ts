import type { Condition } from '../account/playbook.js';

/** What is known of an account by name: texts, numbers. A name that is absent is not known. */
export type Grounds = ReadonlyMap<string, string | number>;

/**
 * Whether a condition holds; none always does. Of what is not known nothing holds but that it is not
 * known, and `not` of what does not hold.
 */
export function holds(condition: Condition | undefined, grounds: Grounds): boolean {
  if (!condition) return true;
  if ('all' in condition) return condition.all.every((one) => holds(one, grounds));
  if ('any' in condition) return condition.any.some((one) => holds(one, grounds));
  if ('not' in condition) return !holds(condition.not, grounds);
  const value = grounds.get(condition.fact);
  if ('known' in condition) return (value !== undefined) === condition.known;
  if (value === undefined) return false;
  if ('is' in condition) return condition.is.some((text) => fold(text) === fold(String(value)));
  // Comparisons with NaN are false: a text is neither at least nor at most a number.
  const number = typeof value === 'number' ? value : NaN;
  return 'atLeast' in condition ? number >= condition.atLeast : number <= condition.atMost;
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

/** The names a condition asks for. */
export function namesIn(condition: Condition | undefined): readonly string[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(namesIn);
  if ('any' in condition) return condition.any.flatMap(namesIn);
  if ('not' in condition) return namesIn(condition.not);
  return [condition.fact];
}
