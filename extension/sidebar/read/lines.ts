import {
  type Account,
  type FactName,
  MAPPABLE,
  type MappableFact,
  type Meanings,
  type RelatedName,
} from '../../../src/account/account.js';
import type { Fact } from '../../../src/account/fact.js';
import type { Related } from '../../../src/account/related.js';
import { FACT_NAMES, LIST_NAMES } from '../words/names.js';

/** A fact whose meaning is known. */
export interface FactLine {
  readonly kind: 'fact';
  readonly name: FactName;
  readonly fact: Fact<unknown>;
}

/** A related list. */
export interface ListLine {
  readonly kind: 'list';
  readonly name: RelatedName;
  readonly list: Related<unknown>;
}

/** A custom field, with or without a meaning. */
export interface CustomLine {
  readonly kind: 'custom';
  readonly name: string;
  /** Absent where the field was given a meaning and has not been seen since. */
  readonly fact?: Fact<unknown>;
  readonly meaning?: MappableFact;
}

/** One line of "What was read". */
export type ReadLine = FactLine | ListLine | CustomLine;

/** Facts by meaning in the order they are shown; those that were never looked for are left out. */
export function factLines(account: Account | undefined): FactLine[] {
  return FACT_NAMES.flatMap((name) => {
    const fact = account?.facts[name];
    return fact ? [{ kind: 'fact' as const, name, fact }] : [];
  });
}

/** Related lists in the order they are shown; those that were never looked for are left out. */
export function listLines(account: Account | undefined): ListLine[] {
  return LIST_NAMES.flatMap((name) => {
    const list = account?.related[name];
    return list ? [{ kind: 'list' as const, name, list }] : [];
  });
}

/**
 * Custom fields by API name: those without a meaning, those with one although they count among the
 * facts, and those `seen` a moment ago, which are between the two while the page is read again.
 */
export function customLines(
  account: Account | undefined,
  meanings: Meanings,
  seen: Iterable<string> = [],
): CustomLine[] {
  const custom = account?.custom ?? {};
  const names = new Set([...Object.keys(custom), ...Object.keys(meanings), ...seen]);
  return [...names].sort().map((name) => {
    const meaning = meanings[name];
    const fact = factFrom(name, account) ?? custom[name];
    return { kind: 'custom', name, ...(fact && { fact }), ...(meaning && { meaning }) };
  });
}

/** The fact that a custom field gave under its meaning. */
function factFrom(apiName: string, account: Account | undefined): Fact<unknown> | undefined {
  return MAPPABLE.map((name) => account?.facts[name]).find(
    (fact) => fact?.source.kind === 'field' && fact.source.name === apiName,
  );
}
