/**
 * Everything a Salesforce release can break, as data. Each line names where it was seen; the fact
 * sheet's sections are meant, and H, M, L are its marks of confidence. The code that walks these
 * lines is in ../page and knows nothing of Salesforce.
 */

/** The page on screen, in this order: earlier records stay mounted, hidden and without `active`. */
export const ACTIVE_PAGES = [
  'div.windowViewMode-normal.active' /* standard apps: §3.4, SIR, H */,
  'section.oneConsoleTab div.windowViewMode-maximized.active.lafPageHost' /* console: §3.4, H */,
  'one-record-home-flexipage2' /* any app whose wrappers changed: §1.1, UTAM, H */,
  '.siteforceContentArea' /* Experience Cloud: L, no capture was found */,
  '.record-page-decorator' /* the innermost wrapper that is the record's own: §2.5, XP, H */,
] as const;

/** Salesforce Classic: a document a page, other-crms.md "Salesforce Classic" (H, SIR, TOG). */
export const CLASSIC = {
  page: 'body.sfdcBody',
  heading: 'h2.pageDescription, .pageDescription',
  /** The value; its id begins with the field's own. */
  field: 'td.dataCol > div[id$="_ileinner"]',
  fieldForm: /^(\w+)_ileinner$/,
} as const;

/** Marks of the page as a whole. */
export const PAGE = {
  /**
   * The record's name: steps from outside to inside, each found through shadow roots. The `h1` also
   * holds the object's label and a button. §1.2, UTAM, CAP-H, XP, H; the last is legacy Aura's.
   */
  title: [
    [
      'h1',
      '[slot="primaryField"], slot[name="primaryField"]',
      'lightning-formatted-text, lightning-formatted-name',
    ],
    [
      'h1',
      'lightning-formatted-text[slot="primaryField"], lightning-formatted-name[slot="primaryField"]',
    ],
    ['h1', '.primaryField'],
  ],
  /** The record is being edited in place. §2.2, CAP-A, H */
  editing: [
    '.record-layout-inline-edit',
    '.recordlayout_in_editing_mode',
    'records-form-footer:not([hidden])',
  ],
  /** No such record, or no access to it. §3.4, M */
  notFound: ['flexipage-error'],
  /** A tab panel; one never opened has no content at all. §1.4, LBC, H */
  tabPanel: ['flexipage-tab2'],
  /** A part that fills only when it is scrolled near. §2.6, CDP, H */
  notLoaded: ['laf-progressive-container[aria-busy="true"]'],
} as const;

/**
 * What saves or sends what is being edited, at the foot of the window or of a modal; a docked
 * composer is it as a whole. §1.1 and §2.2, CAP-A, H, for edit in place; classes of the Lightning
 * Design System, M, for the rest.
 */
export const SAVE_BARS =
  'records-form-footer:not([hidden]), .slds-docked-form-footer, .slds-modal__footer, .modal-footer, .slds-docked-composer.slds-is-open';

/** Fields of the record. */
export const FIELD = {
  /** The one mark that names a field by its API name: `sfdc:RecordField.<Object>.<Field>`. §1.3, H */
  marker: '[data-target-selection-name^="sfdc:RecordField."]',
  markerAttribute: 'data-target-selection-name',
  markerForm: /^sfdc:RecordField\.(\w+)\.(\w+)$/,
  /** The element that holds marker, label and value. §1.3, H */
  item: 'records-record-layout-item, record_flexipage-record-field, .forcePageBlockItemView',
  /** The value, in this order. §1.3 and §2.1, CAP-A, CAP-L, CAP-C, H */
  value: ['[data-output-element-id="output-field"]', '.test-id__field-value'],
  /** A closed section names the fields it holds. §2.4, CAP-A, H */
  reveals: '[data-target-reveals]',
  revealsAttribute: 'data-target-reveals',
} as const;

/** "Created By" and "Last Modified By": a user, then a date and time. §2.1, CAP-L, H */
export const STAMP = {
  holder: 'records-modstamp',
  moment: ':scope > lightning-formatted-text, :scope > lightning-formatted-date-time',
} as const;

/** Highlights carry labels only, so they are a fallback. §1.2, CCI, CAP-S, H */
export const HIGHLIGHT = {
  item: 'records-highlights-details-item, .forceHighlightsPanel li.slds-page-header__detail-block',
  label: 'p.slds-text-title[title], span.slds-form-element__label[title]',
  labelAttribute: 'title',
  value: ['p.fieldComponent', '.slds-form-element__static'],
} as const;

/** What draws a value that is another record; an avatar may stand beside its name. §2.1, H */
export const LOOKUP =
  'force-lookup, force-owner-lookup, records-record-layout-lookup, .forceOutputLookup';

/** Related lists and list views. */
export const LIST = {
  /** The header's link names the list by its child relationship, in every language. §1.5, H */
  header: 'h2 a[href*="/related/"], h2 a[href*="/s/relatedlist/"]',
  headerForm:
    /(?:\/lightning\/r\/(?:[A-Za-z]\w*\/)?|\/s\/relatedlist\/)([a-zA-Z0-9]{15}|[a-zA-Z0-9]{18})\/(?:related\/)?(\w+)(?:\/view)?/,
  /** What holds one list. §1.5, UTAM, H */
  container: 'lst-related-list-single-container, lst-related-list-desktop, article',
  /** "(3)" or "(3+)" at the header's end, in the digits of the user's locale. §1.5 and §2.6: H, the plus M */
  count: /[(（]([^()]*\p{Nd})(\+)?[)）]\s*$/u,
  empty: ['lst-empty-state'],
  /** Aura's cards: a heading that links to the record, then labels and values. §1.5, RAP, M */
  auraCard: 'article.forceRelatedListCardDesktop li.forceRecordLayout',
  auraTitle: ['h3.primaryField', 'a'],
  auraLabel: '.recordCellLabel',
  auraValue: '.recordCellDetail',
  /** Rows of a grid; the value is the record's id. §1.6, LBC, H */
  row: 'tr[data-row-key-value]:not([data-row-key-value="HEADER"])',
  rowAttribute: 'data-row-key-value',
  /** `<API path>-<column type>-<index>`. §1.6, LBC columns.js, H */
  cell: '[data-col-key-value]',
  cellAttribute: 'data-col-key-value',
  cellForm: /^(.+)-[A-Za-z]+-\d+$/,
  /** Cards: a heading that links to the record, then labels and values. §1.5, UTAM, H */
  card: 'lst-related-preview-card',
  cardTitle: ['h3', 'a[href*="/lightning/r/"]'],
  cardLabel: 'dt',
  cardValue: 'dd',
  /** A list view of an object. §1.7, UTAM, H */
  listView: 'lst-object-home, lst-list-view-manager, .forceListViewManager',
} as const;

/** A related list on a page of its own. */
export const RELATED_PAGE = {
  root: ['lst-related-list-desktop', '.forceRelatedListDesktop'] /* §1.5, UTAM, H */,
  /** Leads to the record whose list it is. §1.5, UTAM, H */
  owner: 'lst-breadcrumbs a[href*="/lightning/r/"], .slds-breadcrumb a[href*="/lightning/r/"]',
  /** "10 items • Sorted by …", "50+ items": numbers as the user's locale writes them. §1.7, UTAM, M */
  count: '.countSortedByFilteredBy',
  countForm: /(\p{Nd}(?:[\p{Nd}.,'’\u00a0\u202f]*\p{Nd})?)(\+)?/u,
} as const;

/** A link to a record: in the apps (§2.1, H), on a site (§3.1, H), in Classic (§3.1, M). */
export const RECORD_LINK =
  /(?:\/lightning\/r\/(?:[A-Za-z]\w*\/)?|\/s\/[a-z]\w*\/|^\/)([a-zA-Z0-9]{15}|[a-zA-Z0-9]{18})(?:[/?#]|$)/;

/**
 * Never part of a value: buttons and their hidden words, help, drawings, and what other extensions
 * insert (`<mark>`: §2.9). §2.1, H
 */
export const NOISE =
  'button, .slds-assistive-text, .assistiveText, lightning-helptext, lightning-button-icon, svg, style, script, mark, template';
