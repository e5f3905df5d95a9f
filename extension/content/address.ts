/** Calls back when the page's address has changed: a single-page CRM never reloads. */
export function watchAddress(onChange: (url: URL) => void, signal: AbortSignal): void {
  let seen = location.href;
  const look = () => {
    if (location.href === seen) return;
    seen = location.href;
    onChange(new URL(seen));
  };
  // The Navigation API reports the page's own pushState to content scripts, in Chrome and Firefox.
  window.navigation.addEventListener('currententrychange', look, { signal });
  // A page that comes back from the back/forward cache was not told of what happened meanwhile.
  window.addEventListener('pageshow', look, { signal });
}
