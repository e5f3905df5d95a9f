import { OBJECTS, type ObjectName, type TabObject } from '../model/object-type.js';
import { communityBase, siteOf } from './site.js';

/** What a path of the CRM means. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'list'; readonly object: TabObject }
  | { readonly page: 'record'; readonly id: string }
  | { readonly page: 'related'; readonly id: string; readonly relationship: string }
  | { readonly page: 'unknown' };

const ID = '([A-Za-z0-9]{18}|[A-Za-z0-9]{15})';
const RECORD = new RegExp(
  `^/lightning/r/(?:[A-Za-z]\\w*/)?${ID}/(?:view|edit|related/(\\w+)/view)$`,
);
const OBJECT = /^\/lightning\/o\/(\w+)\/(?:list|home)$/;
const COMMUNITY_RELATED = new RegExp(`/s/relatedlist/${ID}/(\\w+)$`);
const COMMUNITY_LIST = /\/s\/\w+\/([A-Z]\w+)\/Default$/;
const COMMUNITY_RECORD = new RegExp(`/s/[a-z]\\w*/${ID}(?:/[\\w-]*)?$`);

function listRoute(name: string | undefined): Route | undefined {
  const object = OBJECTS.find((candidate) => candidate === name);
  return object && { page: 'list', object };
}

function communityRoute(pathname: string): Route {
  const [, parent, relationship] = COMMUNITY_RELATED.exec(pathname) ?? [];
  if (parent && relationship) return { page: 'related', id: parent, relationship };
  const list = listRoute(COMMUNITY_LIST.exec(pathname)?.[1]);
  if (list) return list;
  const [, id] = COMMUNITY_RECORD.exec(pathname) ?? [];
  if (id) return { page: 'record', id };
  return /\/s\/?$/.test(pathname) ? { page: 'home' } : { page: 'unknown' };
}

/** The route of a path with or without query. */
export function routeOf(path: string): Route {
  const { pathname } = new URL(path, location.origin);
  const site = siteOf(pathname);
  if (site === 'community') return communityRoute(pathname);
  if (site === 'classic') return { page: 'record', id: pathname.slice(1) };
  const [, id, relationship] = RECORD.exec(pathname) ?? [];
  if (id && relationship) return { page: 'related', id, relationship };
  if (id) return { page: 'record', id };
  const list = listRoute(OBJECT.exec(pathname)?.[1]);
  if (list) return list;
  return pathname === '/lightning/page/home' ? { page: 'home' } : { page: 'unknown' };
}

/** The path of the workspace whose sub-tab a console's URL names, if it names one. */
export function workspaceOf(path: string): string | undefined {
  return new URL(path, location.origin).searchParams.get('ws') ?? undefined;
}

const LISTS: { readonly [O in TabObject]: string } = {
  Account: 'AllAccounts',
  Contact: 'AllContacts',
  Opportunity: 'AllOpportunities',
  Case: 'AllCases',
};

/** The path of an object's list view. */
export function listPath(object: ObjectName): string {
  if (siteOf(location.pathname) === 'community') {
    return `${communityBase(location.pathname)}/${object.toLowerCase()}/${object}/Default`;
  }
  const filter = object in LISTS ? LISTS[object as TabObject] : 'Recent';
  return `/lightning/o/${object}/list?filterName=${filter}`;
}

export const HOME_PATH = '/lightning/page/home';
