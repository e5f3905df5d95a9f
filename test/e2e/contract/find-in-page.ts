import type { PageObject, Wanted } from './page-objects.js';

/** Where to begin: a page object and the selector of its root element. */
export interface Start {
  readonly object: string;
  readonly css: string;
}

/**
 * Runs in the page. Looks for every element of the page objects as UTAM does: below the element that
 * was found before, or in its shadow root; where a component has no shadow root the tree is flat, and
 * what would stand in it stands below.
 * @returns how many were found of each, by `<page object>.<element>`
 */
export function findInPage([objects, starts]: readonly [
  { readonly [name: string]: PageObject },
  readonly Start[],
]): { readonly [element: string]: number } {
  const found: { [element: string]: number } = {};

  const query = (root: ParentNode, css: string): Element[] =>
    css.startsWith(':scope > ')
      ? [...root.children].filter((child) => child.matches(css.slice(':scope > '.length)))
      : [...root.querySelectorAll(css.replace(/^:scope \*/, '*'))];

  const rootsIn = (root: ParentNode): ParentNode[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? rootsIn(element.shadowRoot) : [],
    ),
  ];
  // Once for all that is looked for.
  const roots = rootsIn(document);

  const look = (tree: PageObject, at: readonly Element[], name: string, stack: string[]) => {
    const within = (elements: readonly Wanted[], rootOf: (element: Element) => ParentNode) => {
      for (const element of elements) {
        if (element.css === undefined) continue;
        const { css } = element;
        const hits = at.flatMap((one) => query(rootOf(one), css));
        const key = `${name}.${element.name}`;
        found[key] = (found[key] ?? 0) + hits.length;
        if (hits.length === 0) continue;
        look(element, hits, name, stack);
        const inner = element.type && objects[element.type];
        if (element.type && inner && !stack.includes(element.type)) {
          look(inner, hits, element.type, [...stack, element.type]);
        }
      }
    };
    within(tree.light, (element) => element);
    within(tree.shadow, (element) => element.shadowRoot ?? element);
  };

  for (const { object, css } of starts) {
    const tree = objects[object];
    const at = roots
      .flatMap((root) => query(root, css))
      .filter((element) => element.checkVisibility());
    found[`${object}.root`] = at.length;
    if (tree) look(tree, at, object, [object]);
  }
  return found;
}
