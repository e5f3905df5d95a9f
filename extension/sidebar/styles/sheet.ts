import base from './base.css?inline';
import call from './call.css?inline';
import drivers from './drivers.css?inline';
import edgeTab from './edge-tab.css?inline';
import forms from './forms.css?inline';
import frame from './frame.css?inline';
import influence from './influence.css?inline';
import keys from './keys.css?inline';
import loyalty from './loyalty.css?inline';
import next from './next.css?inline';
import panel from './panel.css?inline';
import people from './people.css?inline';
import plays from './plays.css?inline';
import problem from './problem.css?inline';
import ranked from './ranked.css?inline';
import read from './read.css?inline';
import section from './section.css?inline';
import tier from './tier.css?inline';
import tokens from './tokens.css?inline';

/**
 * The sidebar's styles as one constructed sheet: it is no element of the page, so the page's content
 * security policy does not bear on it.
 */
export function sidebarSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    [
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
      people,
      loyalty,
      influence,
      ranked,
      read,
      call,
      forms,
      keys,
      edgeTab,
    ].join('\n'),
  );
  return sheet;
}
