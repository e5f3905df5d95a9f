import fc from 'fast-check';

/**
 * A mutant that a property can kill dies within its first cases, as a rule: so each property stops
 * after a moment, draws the same cases for every mutant, and does not shrink what it found.
 */
fc.configureGlobal({
  seed: 20_261_123,
  numRuns: 40,
  interruptAfterTimeLimit: 400,
  endOnFailure: true,
});
