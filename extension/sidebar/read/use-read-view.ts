import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Whether "What was read" stands in place of the brief, and the ways in and out. */
export interface ReadView {
  readonly open: boolean;
  /** `from` gets the focus again on the way back. */
  show(from: HTMLElement): void;
  back(): void;
}

/**
 * One account's "What was read"; another account begins with its brief. On the way back the focus
 * returns to where it came from, or to the panel where that is gone.
 */
export function useReadView(
  account: string | undefined,
  panel: RefObject<HTMLElement | null>,
): ReadView {
  const [of, setOf] = useState<string>();
  const opener = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (of !== undefined || !opener.current) return;
    (opener.current.isConnected ? opener.current : panel.current)?.focus();
    opener.current = null;
  }, [of]);
  useLayoutEffect(() => {
    // The user went on in the page: the focus is there, and stays.
    opener.current = null;
    setOf(undefined);
  }, [account]);
  return {
    // Not left to the effect: another account's must not be drawn even once, or it takes the focus.
    open: of !== undefined && of === account,
    show(from) {
      opener.current = from;
      setOf(account);
    },
    back: () => setOf(undefined),
  };
}
