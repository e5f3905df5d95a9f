import { OBJECTS, type ObjectName, type TabObject } from '../model/object-type.js';

/** What a path of the CRM means. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'list'; readonly object: TabObject }
  | { readonly page: 'record'; readonly id: string }
  | { readonly page: 'related'; readonly id: string; readonly relationship: string }
  | { readonly page: 'unknown' };

const RECORD =
  /^\/lightning\/r\/(?:[A-Za-z]\w*\/)?([A-Za-z0-9]{18}|[A-Za-z0-9]{15})\/(?:view|edit|related\/(\w+)\/view)$/;
const OBJECT = /^\/lightning\/o\/(\w+)\/(?:list|home)$/;

/** The route of a path with or without query. */
export function routeOf(path: string): Route {
  const { pathname } = new URL(path, location.origin);
  const [, id, relationship] = RECORD.exec(pathname) ?? [];
  if (id && relationship) return { page: 'related', id, relationship };
  if (id) return { page: 'record', id };
  const object = OBJECTS.find((name) => name === OBJECT.exec(pathname)?.[1]);
  if (object) return { page: 'list', object };
  return pathname === '/lightning/page/home' ? { page: 'home' } : { page: 'unknown' };
}

const LISTS: { readonly [O in TabObject]: string } = {
  Account: 'AllAccounts',
  Contact: 'AllContacts',
  Opportunity: 'AllOpportunities',
  Case: 'AllCases',
};

/** The path of an object's list view. */
export function listPath(object: ObjectName): string {
  const filter = object in LISTS ? LISTS[object as TabObject] : 'Recent';
  return `/lightning/o/${object}/list?filterName=${filter}`;
}

export const HOME_PATH = '/lightning/page/home';
