import { FIELD, HIGHLIGHT, LIST, RELATED_PAGE, STAMP } from '../../../src/crm/salesforce/table.js';
import type { TableLines } from './table-lines.js';

const TITLE_SLOT = ['h1', '[slot="primaryField"], slot[name="primaryField"]'] as const;

/** What every line of the reader's table finds on the test CRM, in components of its own. */
export const EXPECTED_COUNTS: TableLines = {
  ACTIVE_PAGES: [
    { on: { classic: 1, aura: 1, listView: 1, relatedPage: 1, error: 1, console: 0 } },
    { on: { console: 1, classic: 0 } },
    { on: { classic: 1, dynamic: 1, aura: 1, console: 1, listView: 0, error: 0 } },
    { on: { site: 1, classic: 0 } },
    { on: { classic: 1, dynamic: 1, aura: 1, console: 1, error: 0 } },
  ],
  CLASSIC: {
    page: { on: { salesforceClassic: 1, classic: 0, site: 0 } },
    heading: {
      'h2.pageDescription': { on: { salesforceClassic: 1, classic: 0 } },
      '.pageDescription': { on: { salesforceClassic: 1, classic: 0 } },
    },
    field: { on: { salesforceClassic: 50, classic: 0 } },
    fieldForm: {
      matches: 'td.dataCol > div[id$="_ileinner"]',
      of: 'id',
      on: { salesforceClassic: 50 },
    },
  },
  PAGE: {
    title: [
      [
        { on: { classic: 1, dynamic: 1, aura: 1, site: 1, relatedPage: 1, listView: 0, error: 0 } },
        {
          '[slot="primaryField"]': { inside: ['h1'], on: { classic: 1, dynamic: 1, aura: 0 } },
          'slot[name="primaryField"]': { inside: ['h1'], on: { classic: 1, dynamic: 1, aura: 0 } },
        },
        {
          'lightning-formatted-text': { inside: TITLE_SLOT, on: { classic: 1, dynamic: 1 } },
          'lightning-formatted-name': { inside: TITLE_SLOT, on: { contact: 1, classic: 0 } },
        },
      ],
      [
        { on: { classic: 1 } },
        {
          'lightning-formatted-text[slot="primaryField"]': {
            inside: ['h1'],
            nowhere: 'texts stand in a slot of their own; seen in a capture',
          },
          'lightning-formatted-name[slot="primaryField"]': { inside: ['h1'], on: { contact: 1 } },
        },
      ],
      [{ on: { aura: 1 } }, { inside: ['h1'], on: { aura: 1, classic: 0 } }],
    ],
    editing: [
      { on: { editing: 1, classic: 0 } },
      { on: { editing: 1, classic: 0 } },
      { on: { editing: 1, classic: 0 } },
    ],
    notFound: [{ on: { error: 1, classic: 0, listView: 0 } }],
    tabPanel: [{ on: { classic: 3, dynamic: 3, aura: 3, cards: 2, listView: 0 } }],
    notLoaded: [{ on: { waiting: 3, classic: 0, dynamic: 0, aura: 0 } }],
  },
  SAVE_BARS: {
    'records-form-footer:not([hidden])': { on: { editing: 1, classic: 0 } },
    '.slds-docked-form-footer': { on: { editing: 1, classic: 0 } },
    '.slds-modal__footer': { nowhere: 'the test CRM has no modals; a journey brings one' },
    '.modal-footer': { nowhere: 'the test CRM has no modals; a journey brings one' },
    '.slds-docked-composer.slds-is-open': { nowhere: 'the test CRM has no docked composer' },
  },
  FIELD: {
    marker: { on: { classic: 50, dynamic: 50, aura: 50, cards: 28, contact: 21, listView: 0 } },
    markerAttribute: {
      attributeOf: FIELD.marker,
      on: { classic: 50, dynamic: 50, aura: 50, contact: 21 },
    },
    markerForm: {
      matches: FIELD.marker,
      of: FIELD.markerAttribute,
      on: { classic: 50, dynamic: 50, aura: 50, contact: 21 },
    },
    item: {
      // One cell of the layout is empty.
      'records-record-layout-item': { on: { classic: 51, cards: 29, dynamic: 0, aura: 0 } },
      'record_flexipage-record-field': { on: { dynamic: 50, classic: 0, aura: 0 } },
      '.forcePageBlockItemView': { on: { aura: 50, classic: 0, dynamic: 0 } },
    },
    value: [
      { inside: [FIELD.item], on: { classic: 50, dynamic: 50, aura: 0, contact: 21, editing: 6 } },
      { inside: [FIELD.item], on: { classic: 50, dynamic: 50, aura: 50, contact: 21, editing: 6 } },
    ],
    reveals: { on: { classic: 5, dynamic: 5, aura: 5, cards: 4 } },
    revealsAttribute: { attributeOf: FIELD.reveals, on: { classic: 5, dynamic: 5, aura: 5 } },
  },
  STAMP: {
    holder: { on: { classic: 2, dynamic: 2, contact: 2, aura: 0 } },
    moment: {
      ':scope > lightning-formatted-text': { inside: [STAMP.holder], on: { classic: 2 } },
      ':scope > lightning-formatted-date-time': {
        inside: [STAMP.holder],
        nowhere: 'seen in a capture; ours formats the moment as a text',
      },
    },
  },
  HIGHLIGHT: {
    item: {
      'records-highlights-details-item': { on: { classic: 6, dynamic: 6, contact: 5, aura: 0 } },
      '.forceHighlightsPanel li.slds-page-header__detail-block': { on: { aura: 6, classic: 0 } },
    },
    label: {
      'p.slds-text-title[title]': { inside: [HIGHLIGHT.item], on: { classic: 6, dynamic: 6 } },
      'span.slds-form-element__label[title]': { inside: [HIGHLIGHT.item], on: { aura: 6 } },
    },
    labelAttribute: { attributeOf: HIGHLIGHT.label, on: { classic: 6, dynamic: 6, aura: 6 } },
    value: [
      { inside: [HIGHLIGHT.item], on: { classic: 6, dynamic: 6, aura: 0, contact: 5 } },
      { inside: [HIGHLIGHT.item], on: { aura: 6, classic: 0 } },
    ],
  },
  LOOKUP: {
    'force-lookup': { on: { classic: 'some', dynamic: 'some', listView: 13, relatedPage: 4 } },
    'force-owner-lookup': { on: { classic: 2, dynamic: 2, contact: 2 } },
    'records-record-layout-lookup': { on: { classic: 1, dynamic: 1 } },
    '.forceOutputLookup': { on: { aura: 'some', classic: 0 } },
  },
  LIST: {
    header: {
      'h2 a[href*="/related/"]': {
        on: { classic: 9, dynamic: 9, aura: 9, cards: 3, grids: 3, contact: 5, waiting: 0 },
      },
      'h2 a[href*="/s/relatedlist/"]': { on: { site: 3, classic: 0 } },
    },
    headerForm: {
      matches: LIST.header,
      of: 'href',
      on: { classic: 9, dynamic: 9, aura: 9, cards: 3, grids: 3, site: 3 },
    },
    container: {
      'lst-related-list-single-container': { on: { classic: 9, aura: 9, cards: 3, waiting: 3 } },
      'lst-related-list-desktop': { on: { relatedPage: 1, emptyRelatedPage: 1, classic: 0 } },
      article: { on: { classic: 20, dynamic: 20, aura: 10, cards: 12, grids: 3 } },
    },
    count: { matches: LIST.header, of: 'text', on: { classic: 9, aura: 9, longLists: 9, site: 3 } },
    empty: [{ on: { emptyRelatedPage: 1, relatedPage: 0 } }],
    auraCard: { on: { aura: 24, classic: 0 } },
    auraTitle: [
      { inside: [LIST.auraCard], on: { aura: 24 } },
      { inside: [LIST.auraCard, LIST.auraTitle[0]], on: { aura: 24 } },
    ],
    auraLabel: { inside: [LIST.auraCard], on: { aura: 72 } },
    auraValue: { inside: [LIST.auraCard], on: { aura: 72 } },
    row: {
      on: { classic: 13, grids: 9, longLists: 12, listView: 13, relatedPage: 4, cards: 0 },
    },
    rowAttribute: { attributeOf: LIST.row, on: { classic: 13, listView: 13, relatedPage: 4 } },
    cell: { on: { classic: 85, grids: 60, listView: 140, relatedPage: 35, cards: 0 } },
    cellAttribute: { attributeOf: LIST.cell, on: { classic: 85, listView: 140, relatedPage: 35 } },
    // Row numbers of a list view stand in a column that is no field.
    cellForm: {
      matches: LIST.cell,
      of: LIST.cellAttribute,
      on: { classic: 85, grids: 60, listView: 126, relatedPage: 35 },
    },
    card: { on: { classic: 11, cards: 9, contact: 5, grids: 0, aura: 0 } },
    cardTitle: [
      { inside: [LIST.card], on: { classic: 11, cards: 9 } },
      { inside: [LIST.card, LIST.cardTitle[0]], on: { classic: 11, cards: 9 } },
    ],
    cardLabel: { inside: [LIST.card], on: { classic: 33, cards: 27 } },
    cardValue: { inside: [LIST.card], on: { classic: 33, cards: 27 } },
    listView: {
      'lst-object-home': { on: { listView: 1, classic: 0, relatedPage: 0 } },
      'lst-list-view-manager': { on: { listView: 1, classic: 0, relatedPage: 0 } },
      '.forceListViewManager': { on: { console: 1, classic: 0, relatedPage: 0 } },
    },
  },
  RELATED_PAGE: {
    root: [
      { on: { relatedPage: 1, emptyRelatedPage: 1, classic: 0, listView: 0 } },
      { nowhere: 'the page of Aura, seen in a capture; ours has the page of LWC only' },
    ],
    owner: {
      'lst-breadcrumbs a[href*="/lightning/r/"]': { on: { relatedPage: 1, emptyRelatedPage: 1 } },
      '.slds-breadcrumb a[href*="/lightning/r/"]': { on: { relatedPage: 1, emptyRelatedPage: 1 } },
    },
    count: { on: { relatedPage: 1, emptyRelatedPage: 1, listView: 1 } },
    countForm: {
      matches: RELATED_PAGE.count,
      of: 'text',
      on: { relatedPage: 1, emptyRelatedPage: 1, listView: 1 },
    },
  },
  RECORD_LINK: {
    matches: 'a',
    of: 'href',
    on: { classic: 'some', listView: 13, relatedPage: 5, site: 'some', salesforceClassic: 'some' },
  },
  NOISE: {
    button: { on: { classic: 'some', listView: 'some', editing: 'some' } },
    '.slds-assistive-text': { on: { classic: 'some', listView: 'some' } },
    '.assistiveText': { on: { classic: 'some', aura: 'some' } },
    'lightning-helptext': { on: { classic: 1, dynamic: 1, aura: 1 } },
    'lightning-button-icon': { on: { classic: 'some', listView: 'some' } },
    svg: { on: { classic: 'some', aura: 'some' } },
    style: {
      nowhere: 'styles of the test CRM stand in files; parts in shadow roots have their own',
    },
    script: { on: { classic: 'some' } },
    mark: { on: { marks: 28, classic: 0 } },
    template: { nowhere: 'drawn by no part of the test CRM; pages of real orgs may hold some' },
  },
};
