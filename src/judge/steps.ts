/**
 * A long calculation that can be left and taken up again: it pauses after each small piece of work, and
 * has its result at the end. The core has no clock, so whoever runs it decides how long to go on.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** The same calculation in one go. */
export function inOneGo<Given extends unknown[], Result>(
  steps: (...given: Given) => Steps<Result>,
): (...given: Given) => Result {
  return (...given) => finish(steps(...given));
}

/** Takes the steps that are left at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** A list made of another, with a pause after each item. */
export function* mapInSteps<Item, Result>(
  list: readonly Item[],
  make: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const made: Result[] = [];
  for (const [index, item] of list.entries()) {
    made.push(make(item, index));
    yield;
  }
  return made;
}
