import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

/**
 * What the judge's unit tests use of Vitest, for a process that runs them again and again: Vitest's own
 * matchers, and tests that are only collected.
 */

/** One test: its place and name, and what it does. */
export interface Case {
  readonly id: string;
  readonly run: () => unknown;
}

/** The tests that were declared, in their order. */
export const cases: Case[] = [];

const names: string[] = [];
type Body = (...row: never[]) => unknown;

function declare(name: string, run: () => unknown): void {
  cases.push({ id: `${cases.length} ${[...names, name].join(' > ')}`, run });
}

function group(name: string, body: () => unknown): void {
  names.push(name);
  body();
  names.pop();
}

/** `each` of a declaration: a row that is a list is spread over the arguments. */
function each(one: (name: string, run: () => unknown) => void) {
  return (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) {
      const given = (Array.isArray(row) ? row : [row]) as never[];
      one(`${name} ${String(row).slice(0, 40)}`, () => body(...given));
    }
  };
}

export const test = Object.assign(declare, { each: each(declare) });
export const it = test;
export const describe = Object.assign(group, { each: each(group) });
export const vi = { setConfig: () => undefined };

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const matchers: object = Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT);
export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  matchers,
);
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, configurable: true });
setState({ assertionCalls: 0 }, expect as never);
