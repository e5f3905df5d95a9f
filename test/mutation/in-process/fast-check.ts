import fc from 'fast-check';

/**
 * A mutant that a property can kill dies within its first cases, as a rule. `CASES=2` takes less than
 * half of the time; survivors can be looked at again with more.
 */
const MOST_RUNS = Number(process.env['CASES'] ?? 5);

/**
 * fast-check with fewer cases of each property, whatever the property asks for: the same cases for
 * every mutant, and none shrunk. A limit by time would test less on a busy machine.
 */
const few: typeof fc = {
  ...fc,
  assert: ((property: never, parameters: { readonly numRuns?: number } = {}) =>
    fc.assert(property, {
      ...parameters,
      numRuns: Math.min(MOST_RUNS, parameters.numRuns ?? MOST_RUNS),
      seed: 20_261_123,
      endOnFailure: true,
    })) as typeof fc.assert,
};

export default few;
