/**
 * The page as the user sees it: through open shadow roots and slots. Lightning shows content
 * scripts one flat tree today (synthetic shadow) and moves to native shadow island by island, so
 * nothing here may depend on which of the two a part of the page is.
 */

/** A part of a page together with the open shadow roots anywhere below it. */
export interface Scope {
  readonly root: Element;
  readonly shadows: readonly ShadowRoot[];
}

/** How many elements were below a root when it was seen to be one flat tree. */
const flatAt = new WeakMap<Element, number>();

/**
 * The scope of an element: one pass over the elements below it, and none where it was flat and
 * holds as many elements as then. A part that becomes native comes with elements of its own.
 */
export function scopeOf(root: Element): Scope {
  const elements = root.getElementsByTagName('*').length;
  if (flatAt.get(root) === elements) return { root, shadows: [] };
  const shadows: ShadowRoot[] = [];
  collect(root, shadows);
  if (shadows.length === 0) flatAt.set(root, elements);
  return { root, shadows };
}

/** The scope of an element inside a scope: without another pass where the whole is one flat tree. */
export function within(scope: Scope, root: Element): Scope {
  return isFlat(scope) ? { root, shadows: scope.shadows } : scopeOf(root);
}

/**
 * All elements that match one of the selectors of a list, selector by selector: browsers answer a
 * plain selector from an index, and look at every element for a list of them.
 */
export function selectEach(scope: Scope, selectors: string): Element[] {
  return selectors.split(', ').flatMap((selector) => selectAll(scope, selector));
}

function collect(root: Element | ShadowRoot, into: ShadowRoot[]): void {
  if (root instanceof Element && root.shadowRoot) enter(root.shadowRoot, into);
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) enter(element.shadowRoot, into);
  }
}

function enter(shadow: ShadowRoot, into: ShadowRoot[]): void {
  into.push(shadow);
  collect(shadow, into);
}

/** All elements of the scope that match, each tree in document order. */
export function selectAll(scope: Scope, selector: string): Element[] {
  const found: Element[] = [];
  append(scope.root.querySelectorAll(selector), found);
  for (const shadow of scope.shadows) append(shadow.querySelectorAll(selector), found);
  return found;
}

/** By index: going through a list of nodes by its iterator takes three times as long. */
function append(list: NodeListOf<Element>, found: Element[]): void {
  for (let i = 0; i < list.length; i++) {
    const element = list[i];
    if (element) found.push(element);
  }
}

/** Whether any element of the scope matches one of the selectors. */
export function has(scope: Scope, selectors: readonly string[]): boolean {
  const trees = [scope.root, ...scope.shadows];
  return selectors.some((selector) => trees.some((tree) => tree.querySelector(selector) !== null));
}

/** What is drawn inside a node: its shadow instead of its children, a slot's guests instead of its default. */
export function drawnChildren(node: Node): Iterable<Node> {
  if (!(node instanceof Element)) return node.childNodes;
  if (node.shadowRoot) return node.shadowRoot.childNodes;
  if (node instanceof HTMLSlotElement) {
    const guests = node.assignedNodes({ flatten: true });
    if (guests.length > 0) return guests;
  }
  return node.childNodes;
}

/** Whether a part of a page is one flat tree, where the browser's own search sees everything. */
export function isFlat(scope: Scope): boolean {
  return scope.shadows.length === 0;
}

/** The first element drawn inside `root`, a part of the scope, that matches, or undefined. */
export function findDrawn(scope: Scope, root: Element, selector: string): Element | undefined {
  return root.querySelector(selector) ?? (isFlat(scope) ? undefined : searchDrawn(root, selector));
}

function searchDrawn(root: Element, selector: string): Element | undefined {
  for (const child of drawnChildren(root)) {
    if (!(child instanceof Element)) continue;
    if (child.matches(selector)) return child;
    const inside = searchDrawn(child, selector);
    if (inside) return inside;
  }
  return undefined;
}

/** Whether anything is drawn inside: slots draw only their guests. */
export function isEmpty(root: Element): boolean {
  for (const child of drawnChildren(root)) {
    if (child instanceof Element && !(child.localName === 'slot' && isEmpty(child))) return false;
  }
  return true;
}

/** The first element drawn along a path of selectors, each below the one before. */
export function findPath(
  scope: Scope,
  root: Element,
  path: readonly string[],
): Element | undefined {
  return path.reduce<Element | undefined>((at, step) => at && findDrawn(scope, at, step), root);
}

/** The nearest element around `element`, itself included, that matches, out of any shadow root. */
export function climb(element: Element, selector: string): Element | undefined {
  let at: Element | undefined = element;
  while (at) {
    const around: Element | null = at.closest(selector);
    if (around) return around;
    const tree: Node = at.getRootNode();
    at = tree instanceof ShadowRoot ? tree.host : undefined;
  }
  return undefined;
}
