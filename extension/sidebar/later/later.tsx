import type { ComponentChildren, FunctionComponent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { failureName } from '../failure.js';
import { FailureProblem } from '../Problem.js';
import { type Later, laterNow, loadLater, onLater } from './load.js';

/**
 * A component of `all.ts` for those that are painted at first sight: `meanwhile` stands in its place
 * until it is there, and what to do where it does not come.
 */
export function later<P extends object>(
  pick: (all: Later) => FunctionComponent<P>,
  meanwhile: () => ComponentChildren = () => null,
): FunctionComponent<P> {
  return (props) => {
    const [, draw] = useState(0);
    const [missed, setMissed] = useState<unknown>();
    const all = laterNow();
    const get = () => {
      setMissed(undefined);
      loadLater().catch(setMissed);
    };
    useLayoutEffect(() => {
      if (all) return undefined;
      get();
      return onLater(() => draw(1));
    }, []);
    if (all) {
      const Part = pick(all);
      return <Part {...props} />;
    }
    if (missed) return <FailureProblem failure={failureName(missed)} onRetry={get} />;
    return <>{meanwhile()}</>;
  };
}
