import { h, nest } from '../dom/element.js';
import { objectIcon } from '../dom/icons.js';
import { OBJECTS } from '../model/object-type.js';
import { nameOf, typeOf } from '../model/records.js';
import { listPath } from '../pages/routes.js';
import { records, words } from '../session.js';
import { classicSection } from './detail.js';
import { classicRelated } from './related.js';

/** A record's page in Salesforce Classic: one document a page, nothing comes later. */
export function classicPage(id: string): { readonly element: HTMLElement; readonly title: string } {
  const record = records.get(id);
  const tabs = OBJECTS.map((object) =>
    h('li', {}, h('a', { href: listPath(object) }, words.object[object].many)),
  );
  const header = nest(
    'div.bPageHeader > nav.zen-tabs > ul.zen-tabMenu',
    h('li.zen-logo', {}, 'salesforce'),
    ...tabs,
  );
  if (!record) {
    return {
      element: h('div.classic', {}, header, nest('div.bodyDiv > p.errorMsg', words.notFound)),
      title: 'Salesforce',
    };
  }
  const type = typeOf(record.object);
  const label = words.object[record.object].one;
  const name = nameOf(record);
  const block = nest(
    'div.bPageBlock.brandSecondaryBrd.bDetailBlock.secondaryPalette[id="ep"]',
    nest('div.pbHeader > h2.mainTitle', `${label} ${words.details}`),
    nest('div.pbBody', ...type.sections.flatMap((part) => classicSection(type, record, part))),
  );
  return {
    element: h(
      'div.classic',
      {},
      header,
      nest(
        'div.bodyDiv > div[id="bodyCell"]',
        nest(
          'div.bPageTitle > div.ptBody > div.content',
          h(`span.object-icon.object-icon_${record.object}`, {}, objectIcon(record.object)),
          h('div', {}, h('h1.pageType', {}, label), h('h2.pageDescription', {}, ` ${name}`)),
        ),
        block,
        ...type.lists.map((list) => classicRelated(record, list)),
      ),
    ),
    title: `${label}: ${name} ~ Salesforce - Developer Edition`,
  };
}
