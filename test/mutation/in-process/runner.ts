import { loadCases } from './bundle.js';
import type { Case } from './vitest.js';

/** What Stryker's instrumented code and its runner share in one process. */
interface Shared {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}

interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly disableBail: boolean;
}

/** As Stryker's `TestResult`: 0 passed, 1 failed. */
interface Result {
  readonly id: string;
  readonly name: string;
  readonly timeSpentMs: number;
  readonly status: 0 | 1;
  readonly failureMessage?: string;
}

/**
 * A test runner for Stryker that loads the tests once and runs those that reach a mutant in the same
 * process. Vitest's own starts each file anew for each mutant, which takes a hundred times as long: for
 * pure functions that keep no state there is nothing to start anew.
 */
class InProcessRunner {
  #cases: readonly Case[] = [];

  /**
   * A mutant that runs both as a module is loaded and later counts in the later run alone
   * (`ignoreStatic`), so there is nothing to load anew; a process of its own for each took half a minute.
   */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#cases = await loadCases(process.cwd(), (process.env['SLICE'] ?? '').split(','));
  }

  async dryRun() {
    const tests = await runAll(this.#cases, false);
    // A mutant runs until a test fails: the quick ones first. Found once, not by what a mutant takes.
    const time = new Map(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    this.#cases = [...this.#cases].sort((a, b) => (time.get(a.id) ?? 0) - (time.get(b.id) ?? 0));
    return { status: 'complete', tests, mutantCoverage: shared().mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }: MutantRun) {
    const asked = new Set(testFilter);
    const cases = testFilter ? this.#cases.filter(({ id }) => asked.has(id)) : this.#cases;
    Object.assign(shared(), { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const tests = await runAll(cases, !disableBail);
    const { hitCount = 0 } = shared();
    Object.assign(shared(), { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    if (hitLimit !== undefined && hitCount > hitLimit)
      return { status: 'timeout', reason: `Hit limit reached (${hitCount}/${hitLimit})` };
    const failed = tests.filter(({ status }) => status === 1);
    const nrOfTests = tests.length;
    if (failed.length === 0) return { status: 'survived', nrOfTests };
    return {
      status: 'killed',
      killedBy: failed.map(({ id }) => id),
      failureMessage: failed[0]?.failureMessage ?? '',
      nrOfTests,
    };
  }
}

async function runAll(cases: readonly Case[], bail: boolean): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const one of cases) {
    const result = await runOne(one);
    results.push(result);
    if (bail && result.status === 1) break;
  }
  return results;
}

async function runOne({ id, run }: Case): Promise<Result> {
  const began = performance.now();
  const told = () => ({ id, name: id, timeSpentMs: performance.now() - began });
  shared().currentTestId = id;
  try {
    await run();
    return { ...told(), status: 0 };
  } catch (error) {
    return { ...told(), status: 1, failureMessage: String(error).slice(0, 500) };
  } finally {
    shared().currentTestId = undefined;
  }
}

function shared(): Shared {
  const found: Shared | undefined = Reflect.get(globalThis, '__stryker__');
  if (found) return found;
  const made: Shared = {};
  Reflect.set(globalThis, '__stryker__', made);
  return made;
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner },
];
