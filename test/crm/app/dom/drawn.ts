import { intoShadows } from './into-shadows.js';
import { scopeTokens } from './scope-tokens.js';

let native = false;

/** From now on what is drawn stands in native shadow roots. */
export function useShadowRoots(): void {
  native = true;
}

/** Makes a part of the page that was just drawn what Lightning would have made of it. */
export function drawn(root: Element): void {
  scopeTokens(root);
  if (native) intoShadows(root);
}
