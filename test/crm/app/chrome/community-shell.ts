import { h, nest } from '../dom/element.js';
import { OBJECTS } from '../model/object-type.js';
import { listPath } from '../pages/routes.js';
import { communityBase } from '../pages/site.js';
import { words } from '../session.js';

/** An Experience Cloud site around its page: a banner with navigation of its own. */
export function communityShell(page: HTMLElement): HTMLElement {
  const links = [
    h('a', { href: `${communityBase(location.pathname)}/` }, words.home),
    ...OBJECTS.map((object) => h('a', { href: listPath(object) }, words.object[object].many)),
  ];
  return h(
    'div.siteforceStarterBody',
    {},
    nest(
      'header.themeHeader > div.themeHeaderInner',
      h('strong.themeLogo', {}, 'Partner Central'),
      h('nav.themeNav', { 'aria-label': words.home }, ...links),
    ),
    page,
  );
}
