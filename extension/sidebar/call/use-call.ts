import { useLayoutEffect, useState } from 'preact/hooks';
import type { Call } from '../../../src/account/call.js';
import { keyText, type RecordKey } from '../../../src/account/record-key.js';
import type { SidebarActions, SidebarModel } from '../model.js';
import { CallDesk } from './desk.js';

/** As long-lived as the page: what could not be stored yet must not go with the sidebar. */
export const desk = new CallDesk();

/** The call of this tab, and whether it is what the sidebar shows. */
export interface CallView {
  /** The call that runs, or has ended on this account and waits for its summary. */
  readonly call: Call | undefined;
  /** It stands in place of the brief. */
  readonly open: boolean;
  start(key: RecordKey): Promise<void>;
  toBrief(): void;
  toCall(): void;
}

/**
 * Follows the call. On its own account it is shown until the user asks for the brief. `signal` is aborted
 * when the sidebar leaves the page.
 */
export function useCall(
  model: SidebarModel,
  actions: SidebarActions,
  signal: AbortSignal,
): CallView {
  const [, draw] = useState(0);
  // The brief was asked for while this call goes on.
  const [briefOf, setBriefOf] = useState<string>();
  useLayoutEffect(
    () => desk.use({ ask: actions.ask, changed: actions.show }, signal),
    [actions, signal],
  );
  useLayoutEffect(() => desk.onChange(() => draw((n) => n + 1)), []);
  const stored = model.kind === 'account' ? model.view.call : undefined;
  useLayoutEffect(() => desk.adopt(stored), [stored]);
  useLayoutEffect(() => {
    const flush = () => desk.flush();
    addEventListener('pagehide', flush);
    return () => removeEventListener('pagehide', flush);
  }, []);

  const { call } = desk;
  const here =
    call !== undefined && model.kind === 'account' && keyText(call.key) === keyText(model.view.key);
  return {
    call: here || call?.endedAt === undefined ? call : undefined,
    open: here && briefOf !== call.id,
    start: (key) => {
      setBriefOf(undefined);
      return desk.start(key, crypto.randomUUID());
    },
    toBrief: () => setBriefOf(call?.id),
    toCall: () => {
      setBriefOf(undefined);
      if (here || !call) return;
      if (!actions.openAccount?.(call.key.id)) location.assign(actions.urlOf(call.key.id));
    },
  };
}
