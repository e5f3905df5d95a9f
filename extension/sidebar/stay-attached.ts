const LIMIT = 5;
const WITHIN_MS = 5_000;

/**
 * Puts the host back when the page takes it out, at most five times in five seconds: a page that
 * insists must not be fought. It watches the parent's own children only, which hardly ever change.
 */
export function stayAttached(host: Element, parent: Element, signal: AbortSignal): void {
  let returns: number[] = [];
  const observer = new MutationObserver(() => {
    if (host.parentNode === parent) return;
    const now = performance.now();
    returns = returns.filter((at) => now - at < WITHIN_MS);
    if (returns.length >= LIMIT) return;
    returns.push(now);
    parent.append(host);
  });
  observer.observe(parent, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
