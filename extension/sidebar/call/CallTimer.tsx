import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Call } from '../../../src/account/call.js';
import { durationOf } from '../../../src/call/duration.js';
import { t } from '../../platform/i18n.js';
import { clock } from '../format/duration.js';

/** How long the call has lasted. It counts in its own text node: nothing is drawn anew each second. */
export function CallTimer({ call }: { call: Call }) {
  const shown = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const tick = () => {
      if (shown.current) shown.current.textContent = clock(durationOf(call, Date.now()));
    };
    tick();
    if (call.endedAt !== undefined) return undefined;
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [call.startedAt, call.endedAt]);
  // A timer that is read out each second would be all that is heard.
  return (
    <span ref={shown} class="call-timer" role="timer" aria-live="off" aria-label={t('callTimer')} />
  );
}
