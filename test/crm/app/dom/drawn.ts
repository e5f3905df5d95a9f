import { intoShadows } from './into-shadows.js';
import { scopeTokens } from './scope-tokens.js';

let native = false;

/** From now on what is drawn stands in native shadow roots. */
export function useShadowRoots(): void {
  native = true;
}

let waiting = false;
let times = 0;

/**
 * Chromium sometimes leaves an element without a box that was moved into a slot; it lays it out once
 * a property that all elements inherit has changed.
 */
function layOutAgain(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    times += 1;
    document.documentElement.style.setProperty('--times-drawn', String(times));
  });
}

/** Makes a part of the page that was just drawn what Lightning would have made of it. */
export function drawn(root: Element): void {
  scopeTokens(root);
  if (!native) return;
  intoShadows(root);
  layOutAgain();
}
