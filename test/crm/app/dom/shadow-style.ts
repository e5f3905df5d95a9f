/** The page's own style as a constructed sheet. */
function pageSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  for (const source of document.styleSheets) {
    for (const rule of source.cssRules) sheet.insertRule(rule.cssText, sheet.cssRules.length);
  }
  return sheet;
}

/**
 * From now on every open shadow root has the page's style, as Lightning gives its components the
 * design system's in native shadow.
 */
export function dressShadowRoots(): void {
  const sheet = pageSheet();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachDressed(init) {
    const root = attach.call(this, init);
    if (init.mode === 'open') root.adoptedStyleSheets.push(sheet);
    return root;
  };
}
