import { h, nest } from '../dom/element.js';
import { nameOf } from '../model/records.js';
import type { LinkValue } from '../model/value.js';
import { records, words } from '../session.js';
import { pathOf } from '../values/cell.js';
import type { Page } from './page.js';

/** The user who owns records, by id. */
export function userOf(id: string): LinkValue | undefined {
  const owners = records.all('Account').map((record) => record.values['OwnerId'] as LinkValue);
  return owners.find((owner) => owner.id.startsWith(id.slice(0, 15)));
}

/** A user's profile: the accounts they own. It is no record page: users have their own layout. */
export function userPage(user: LinkValue): Page {
  return {
    element: nest(
      'div.oneUserProfileWrapper > article.slds-card.home-card',
      h('header.home-card__header', {}, h('span.avatar', {}, 'OE'), h('h1', {}, user.name)),
      h('h2.slds-text-color_weak', {}, words.object.Account.many),
      h(
        'ul',
        {},
        ...records
          .all('Account')
          .map((record) => h('li.home-line', {}, h('a', { href: pathOf(record) }, nameOf(record)))),
      ),
    ),
    title: `${user.name} | Salesforce`,
    tab: '',
  };
}
