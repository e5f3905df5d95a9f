import { isShadowHost } from './shadow-hosts.js';

/** Slots whose content was moved to their host's light tree. */
const moved = new WeakSet<Element>();

/**
 * The component in whose template a slot stands: undefined where that one has no shadow root, and the
 * slot's content therefore stays inside it.
 */
function hostOf(slot: Element): Element | undefined {
  for (let above = slot.parentElement; above; above = above.parentElement) {
    // An element with a shadow root holds this slot in its light tree: it is not the slot's component.
    if (above.localName.includes('-') && !above.shadowRoot) return undefined;
  }
  const root = slot.getRootNode();
  return root instanceof ShadowRoot && isShadowHost(root.host) ? root.host : undefined;
}

function slotOf(node: Node): string {
  return node instanceof Element ? (node.getAttribute('slot') ?? '') : '';
}

/** Content of a slot stands in the light tree of the component whose template has the slot. */
function moveContent(slot: Element): void {
  const host = hostOf(slot);
  if (!host) {
    for (const child of [...slot.children]) walk(child);
    return;
  }
  if (moved.has(slot) && slot.childNodes.length === 0) return;
  moved.add(slot);
  const name = slot.getAttribute('name') ?? '';
  for (const old of [...host.childNodes]) if (slotOf(old) === name) old.remove();
  const content = [...slot.childNodes];
  slot.replaceChildren();
  for (const node of content) {
    if (node instanceof Element && name !== '') node.setAttribute('slot', name);
  }
  host.append(...content);
  for (const node of content) if (node instanceof Element) walk(node);
}

function walk(element: Element): void {
  if (element.localName === 'slot') {
    moveContent(element);
    return;
  }
  const light = [...element.children];
  if (isShadowHost(element)) {
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const isNew = root.childNodes.length === 0;
    if (isNew) root.append(...element.childNodes);
    for (const child of [...root.children]) walk(child);
    if (isNew) return;
  }
  for (const child of light) walk(child);
}

/**
 * Turns a flat tree, as synthetic shadow leaves it, into the tree of native shadow: every component
 * that has a template gets an open shadow root, and what stands in its slots becomes its light child.
 * Parts that are drawn again are given to it again.
 */
export function intoShadows(root: Element): void {
  walk(root);
}
