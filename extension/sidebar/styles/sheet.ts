import base from './base.css?inline';
import callBar from './call-bar.css?inline';
import drivers from './drivers.css?inline';
import edgeTab from './edge-tab.css?inline';
import frame from './frame.css?inline';
import keys from './keys.css?inline';
import next from './next.css?inline';
import page from './page.css?inline';
import panel from './panel.css?inline';
import pinned from './pinned.css?inline';
import plays from './plays.css?inline';
import problem from './problem.css?inline';
import ranked from './ranked.css?inline';
import section from './section.css?inline';
import tier from './tier.css?inline';
import tokens from './tokens.css?inline';

/**
 * The sidebar's styles as constructed sheets: they are no elements of the page, so the page's content
 * security policy does not bear on them. The second is empty until `styleLater` fills it.
 */
export function sidebarSheets(): CSSStyleSheet[] {
  sheets ??= {
    first: sheetOf([
      tokens,
      base,
      panel,
      frame,
      section,
      tier,
      next,
      problem,
      drivers,
      plays,
      ranked,
      page,
      callBar,
      pinned,
      keys,
      edgeTab,
    ]),
    later: sheetOf([]),
  };
  return [sheets.first, sheets.later];
}

/** Styles for what is not painted at first sight, from here on in every sidebar of the page. */
export function styleLater(css: readonly string[]): void {
  sidebarSheets()[1]?.replaceSync(css.join('\n'));
}

let sheets: { readonly first: CSSStyleSheet; readonly later: CSSStyleSheet } | undefined;

function sheetOf(css: readonly string[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.join('\n'));
  return sheet;
}
