const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const tokens = new Map<string, string>();

function tokenOf(component: string): string {
  let token = tokens.get(component);
  if (!token) {
    const bytes = crypto.getRandomValues(new Uint8Array(11));
    token = `lwc-${[...bytes].map((byte) => DIGITS.charAt(byte % DIGITS.length)).join('')}`;
    tokens.set(component, token);
  }
  return token;
}

function ownerOf(element: Element): string | undefined {
  let above = element.parentElement;
  while (above && !above.localName.includes('-')) above = above.parentElement;
  return above?.localName;
}

/**
 * Gives every element of a subtree the scope tokens that synthetic shadow leaves on it: a component's
 * own token with `-host`, and its owner's token. They are drawn anew on every load, as Salesforce
 * changes them with every release.
 */
export function scopeTokens(root: Element): void {
  const walk = (element: Element, scope: string | undefined) => {
    const tag = element.localName;
    if (scope) element.setAttribute(tokenOf(scope), '');
    const isComponent = tag.includes('-');
    if (isComponent) element.setAttribute(`${tokenOf(tag)}-host`, '');
    for (const child of element.children) walk(child, isComponent ? tag : scope);
  };
  walk(root, ownerOf(root));
}
