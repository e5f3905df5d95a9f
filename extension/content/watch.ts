import { scopeOf } from '../../src/crm/page/composed.js';

/** Under continuous change the page is read at most once in so many milliseconds. */
const AT_MOST_EVERY_MS = 150;

/**
 * Calls `onChange` when anything under `root` has changed: coalesced, in idle time, never while the
 * tab is hidden. Only this subtree is observed, with the open shadow roots in it, because an outer
 * observer does not see into them.
 */
export function watchSubtree(root: Element, onChange: () => void, signal: AbortSignal): void {
  let waiting = false;
  const observed = new WeakSet<Node>();
  const observer = new MutationObserver(schedule);
  const observe = (node: Node) => {
    if (observed.has(node)) return;
    observed.add(node);
    observer.observe(node, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['href'],
    });
  };
  const observeAll = () => {
    observe(root);
    // A page that is taken off as a whole changes nothing inside itself.
    if (root.parentNode) observer.observe(root.parentNode, { childList: true });
    for (const shadow of scopeOf(root).shadows) observe(shadow);
  };
  function schedule() {
    if (waiting || signal.aborted) return;
    waiting = true;
    setTimeout(() => requestIdleCallback(read, { timeout: AT_MOST_EVERY_MS }), AT_MOST_EVERY_MS);
  }
  function read() {
    waiting = false;
    if (signal.aborted) return;
    if (document.visibilityState === 'hidden') {
      document.addEventListener('visibilitychange', schedule, { once: true, signal });
      return;
    }
    observeAll();
    onChange();
  }
  observeAll();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
