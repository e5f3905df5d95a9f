import { nest } from '../dom/element.js';
import { quickLinks } from '../lists/quick-links.js';
import { relatedLists } from '../lists/related-list.js';
import { type CrmRecord, nameOf, typeOf } from '../model/records.js';
import { activityPanel } from '../record/activity.js';
import { auraDetails } from '../record/aura-details.js';
import { classicDetails } from '../record/classic-details.js';
import { communityTemplate } from '../record/community-template.js';
import { dynamicDetails } from '../record/dynamic-details.js';
import { editing } from '../record/editing.js';
import { highlightsPanel } from '../record/highlights.js';
import { pathPanel } from '../record/path.js';
import { type Tab, tabset } from '../record/tabs.js';
import { template } from '../record/template.js';
import { live, records, settings, words } from '../session.js';
import type { Page } from './page.js';
import { siteOf } from './site.js';

function component(id: string, content: HTMLElement): HTMLElement {
  return nest(`flexipage-component2[data-component-id="${id}"] > slot`, content);
}

const DETAILS = { classic: classicDetails, dynamic: dynamicDetails, aura: auraDetails };

/** The page of a record: highlights, Details and Related tabs, related lists. */
export function recordPage(record: CrmRecord): Page {
  const type = typeOf(record.object);
  let arrived = false;
  const begin = (api: string) => edit.begin(api);
  const highlights = highlightsPanel(type, begin);
  const path = type.path ? pathPanel(type, type.path) : undefined;
  const layout = type.aura ? 'aura' : settings.layout;
  const details = DETAILS[layout](type, begin);
  const current = () => records.get(record.id) ?? record;
  const edit = editing(current, details);

  const lists: { refresh(): void }[] = [];
  const container = (which: typeof type.lists) => {
    const made = relatedLists(record, which);
    lists.push(made);
    return made.element;
  };
  const inTab = settings.listsIn !== 'sidebar';
  const beside = settings.listsIn !== 'tab' && type.lists.length > 0;
  const activity = () => component('flexipage_tabset2', activityPanel(record));
  const tabs: Record<typeof settings.firstTab, Tab> = {
    related: {
      value: 'relatedListsTab',
      label: words.related,
      open: () => [container(inTab ? [...type.lists, ...type.tabLists] : type.tabLists)],
    },
    details: {
      value: 'detailTab',
      label: words.details,
      open: () => [
        layout === 'dynamic' ? details.element : component('force_detailPanel', details.element),
      ],
    },
  };
  const order =
    settings.firstTab === 'details' ? [tabs.details, tabs.related] : [tabs.related, tabs.details];

  const community = siteOf(location.pathname) === 'community';
  const page = (community ? communityTemplate : template)(type, {
    header: component('force_highlightsPanel', highlights.element),
    subheader: path ? component('runtime_sales_pathassistant', path.element) : undefined,
    main: [
      ...(settings.quickLinks ? [quickLinks(record, type.lists)] : []),
      component('flexipage_tabset', tabset(order)),
    ],
    sidebar: [
      ...(beside ? [container(type.lists)] : []),
      ...(beside && !settings.extras ? [] : [activity()]),
    ],
  });
  (page.querySelector('.record-page-decorator') ?? page).append(edit.footer);

  return {
    element: community
      ? page
      : nest('div.oneRecordHomeFlexipage2Wrapper > div.recordHomeFlexipage2', page),
    get title() {
      if (community) return nameOf(current());
      return `${nameOf(current())} | ${words.object[record.object].one} | Salesforce`;
    },
    tab: record.object,
    arrive: () => {
      setTimeout(() => {
        highlights.show(current());
        path?.show(current());
      }, live.delays.highlights);
      setTimeout(() => {
        arrived = true;
        for (const field of details.fields) field.show(current());
      }, live.delays.values);
    },
    changed: (other) => {
      if (other.id === record.id && arrived) {
        highlights.show(other);
        path?.show(other);
        edit.end();
        for (const field of details.fields) field.show(other);
      }
      for (const list of lists) list.refresh();
    },
  };
}
