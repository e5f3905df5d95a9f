import type { LinkValue } from '../model/value.js';
import { communityBase, siteOf, slugOf } from './site.js';

const site = () => siteOf(location.pathname);

/** The path of a record's page, in the face of Salesforce that is open. */
export function recordPath(link: Pick<LinkValue, 'id' | 'object' | 'name'>): string {
  const { id, object, name } = link;
  if (site() === 'classic') return `/${id}`;
  if (site() !== 'community') return `/lightning/r/${object}/${id}/view`;
  const kind = object === 'Name' || object === 'User' ? 'profile' : object.toLowerCase();
  return `${communityBase(location.pathname)}/${kind}/${id}/${slugOf(name)}`;
}

/** The same without the object's name, as list views of the apps link. */
export function shortRecordPath(link: Pick<LinkValue, 'id' | 'object' | 'name'>): string {
  return site() === 'lightning' ? `/lightning/r/${link.id}/view` : recordPath(link);
}

/** The path of a related list's full page. */
export function relatedPath(parent: string, relationship: string): string {
  return site() === 'community'
    ? `${communityBase(location.pathname)}/relatedlist/${parent}/${relationship}`
    : `/lightning/r/${parent}/related/${relationship}/view`;
}
