import type { Visit } from '../contract/page-kinds.js';

const EDGE = '001gK00000Vq3XaQAJ';
const ACCOUNT = `/lightning/r/Account/${EDGE}/view`;

/** Pages of the test CRM that together show every line of the reader's table. */
export const TABLE_PAGES = {
  classic: { path: ACCOUNT, settings: { extras: true } },
  dynamic: { path: ACCOUNT, settings: { extras: true, layout: 'dynamic', lists: 'dynamic' } },
  aura: { path: ACCOUNT, settings: { extras: true, layout: 'aura', lists: 'aura' } },
  cards: { path: ACCOUNT, settings: { lists: 'cards' } },
  grids: { path: ACCOUNT, settings: { lists: 'grids' } },
  /** Lists that have not come yet. */
  waiting: { path: ACCOUNT, settings: { delays: { lists: 600_000 } } },
  /** Lists longer than the page shows. */
  longLists: { path: ACCOUNT, settings: { extras: true, listRows: 3 } },
  editing: { path: ACCOUNT, settings: {}, edit: true },
  /** Another extension writes into the labels. */
  marks: { path: ACCOUNT, settings: { marks: true } },
  console: { path: ACCOUNT, settings: { app: 'console' } },
  listView: { path: '/lightning/o/Account/list?filterName=AllAccounts', settings: {} },
  contact: { path: '/lightning/r/Contact/003gK00000Tn8pZQAR/view', settings: { extras: true } },
  relatedPage: { path: `/lightning/r/${EDGE}/related/Opportunities/view`, settings: {} },
  /** Of an account without opportunities. */
  emptyRelatedPage: {
    path: '/lightning/r/001gK00000Vq3XiQAJ/related/Opportunities/view',
    settings: {},
  },
  error: { path: '/lightning/r/Account/001gK00000Vq3ZZZZZ/view', settings: {} },
  site: { path: `/s/account/${EDGE}/edge-communications`, settings: {} },
  salesforceClassic: { path: `/${EDGE}`, settings: { extras: true } },
} as const satisfies { readonly [name: string]: Visit };

export type TablePage = keyof typeof TABLE_PAGES;
