import type { ComponentChildren, FunctionComponent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { failureName } from '../failure.js';
import { focusIsInside } from '../focus.js';
import { FailureProblem } from '../Problem.js';
import { Hold, TakesFocus } from './hold.js';
import { type Later, laterNow, loadLater, onLater } from './load.js';

/**
 * A component of `all.ts` for those that are painted at first sight: `meanwhile` stands in its place
 * until it is there; the problem it is given is what to do where it does not come. `holdsFocus` for one that takes the focus.
 */
export function later<P extends object>(
  pick: (all: Later) => FunctionComponent<P>,
  meanwhile: (props: P, problem: ComponentChildren) => ComponentChildren = (_, problem) => problem,
  holdsFocus = false,
): FunctionComponent<P> {
  return (props) => {
    const [, draw] = useState(0);
    const [missed, setMissed] = useState<unknown>();
    const takesFocus = useRef(true);
    const all = laterNow();
    const get = () => {
      setMissed(undefined);
      loadLater().catch(setMissed);
    };
    useLayoutEffect(() => {
      if (all) return undefined;
      get();
      return onLater(() => {
        takesFocus.current = focusIsInside();
        draw(1);
      });
    }, []);
    if (all) {
      const Part = pick(all);
      return (
        <TakesFocus.Provider value={takesFocus.current}>
          <Part {...props} />
        </TakesFocus.Provider>
      );
    }
    return (
      <>
        {holdsFocus && <Hold />}
        {meanwhile(
          props,
          missed ? <FailureProblem failure={failureName(missed)} onRetry={get} /> : undefined,
        )}
      </>
    );
  };
}
