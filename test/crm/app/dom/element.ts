/** What an element can be given: attributes, and listeners under `on`. */
export type Attributes = {
  readonly [name: string]: string | number | boolean | undefined | Listeners;
} & { readonly on?: Listeners };

type Listeners = { readonly [event: string]: (event: Event) => void };

export type Child = Node | string | undefined | false | null;

const PART = /\.([\w-]+)|\[([\w-]+)="([^"]*)"\]/g;

function bare(selector: string): HTMLElement {
  const tag = /^[\w-]+/.exec(selector)?.[0] ?? 'div';
  const element = document.createElement(tag);
  for (const [, name, attribute, value] of selector.slice(tag.length).matchAll(PART)) {
    if (name) element.classList.add(name);
    else if (attribute) element.setAttribute(attribute, value ?? '');
  }
  return element;
}

/** An element from `tag.class[attribute="value"]`, attributes and children; falsy children are left out. */
export function h(
  selector: string,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElement {
  const element = bare(selector);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'object') {
      for (const [event, listener] of Object.entries(value)) {
        element.addEventListener(event, listener);
      }
    } else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  add(element, children);
  return element;
}

/** Appends the children that are there. */
export function add(parent: Element, children: readonly Child[]): void {
  for (const child of children) if (child) parent.append(child);
}

/**
 * Elements inside each other, `outer > middle.class > inner`, with the children in the innermost.
 * @returns the outermost
 */
export function nest(path: string, ...children: readonly Child[]): HTMLElement {
  const chain = path.split(' > ').map(bare);
  chain.reduce((outer, inner) => {
    outer.append(inner);
    return inner;
  });
  add(chain.at(-1) as HTMLElement, children);
  return chain[0] as HTMLElement;
}
