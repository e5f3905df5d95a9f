import { typeOf } from '../model/records.js';
import { records, settings } from '../session.js';
import { errorPage } from './error-page.js';
import { homePage } from './home-page.js';
import { listViewPage } from './list-view-page.js';
import type { Page } from './page.js';
import { recordPage } from './record-page.js';
import { relatedPage } from './related-page.js';
import type { Route } from './routes.js';
import { userOf, userPage } from './user-page.js';

/** What pages are kept by: the same record by a short and a long URL is one page. */
export function keyOf(route: Route): string {
  if (route.page === 'record') return `record ${records.get(route.id)?.id ?? route.id}`;
  return JSON.stringify(route);
}

/** A new page for a route. */
export function makePage(route: Route): Page {
  if (route.page === 'home') return homePage();
  if (route.page === 'list') return listViewPage(route.object);
  if (route.page === 'unknown') return errorPage();
  const record = records.get(route.id);
  if (record && settings.noAccess.includes(record.id)) return errorPage('no-access');
  if (!record) {
    const user = userOf(route.id);
    return user ? userPage(user) : errorPage();
  }
  if (route.page === 'record') return recordPage(record);
  const type = typeOf(record.object);
  const list = [...type.lists, ...type.tabLists].find(
    (candidate) => candidate.relationship === route.relationship,
  );
  return list ? relatedPage(record, list) : errorPage();
}
