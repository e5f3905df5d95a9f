/**
 * The page on screen among those a CRM keeps mounted: the visible element matching the first
 * selector that has one; of several the largest, because a console shows a workspace and its
 * sub-tab at once. Undefined while none is there.
 */
export function findActive(document: Document, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const visible = [...document.querySelectorAll(selector)].filter(isVisible);
    if (visible.length > 0) return visible.reduce((a, b) => (area(b) > area(a) ? b : a));
  }
  return undefined;
}

function isVisible(element: Element): boolean {
  // `checkVisibility` is false for an element that is `display: contents`, as Aura's wrappers may be.
  return element.checkVisibility() || element.getClientRects().length > 0;
}

function area(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}
