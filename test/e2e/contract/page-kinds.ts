import type { Choices } from '../../crm/app/settings.js';
import {
  EMPTY_CARD,
  FULL_PAGE,
  INPUTS,
  LIST_HEADER,
  LIST_OPTIONS,
  NOT_OURS,
  RECORD_OPTIONS,
  THROUGH_A_SLOT,
} from './absent.js';
import type { Start } from './find-in-page.js';

/** One look at a page. */
export interface Visit {
  readonly path: string;
  readonly settings: Choices;
  /** Begins inline edit first. */
  readonly edit?: boolean;
}

/** A kind of page, and what Salesforce's page objects look for on it. */
export interface PageKind {
  readonly name: string;
  readonly starts: readonly Start[];
  /** Pages that together show what the kind can show. */
  readonly visits: readonly Visit[];
  /** Drawn by Salesforce's components too, or by Aura and therefore in one way only. */
  readonly inEveryMode: boolean;
  /** What is not there, by `<page object>.<element>`, and why. */
  readonly absent: { readonly [element: string]: string };
}

const EDGE = '001gK00000Vq3XaQAJ';
const ACCOUNT = `/lightning/r/Account/${EDGE}/view`;
const CONTACT = '/lightning/r/Contact/003gK00000Tn8pZQAR/view';
const OPPORTUNITY = '/lightning/r/Opportunity/006gK00000LkR1GQAV/view';

const at = (object: string, css: string): Start => ({ object, css });

const RECORD_HOME = [
  at(
    'record/flexipage/desktopRecordPageDecorator',
    'record_flexipage-desktop-record-page-decorator',
  ),
  at('records/recordLayoutEventBroker', 'records-record-layout-event-broker'),
  at('flexipage/component2', 'flexipage-component2'),
  at('flexipage/tab2', 'flexipage-tab2'),
  at('flexipage/auraWrapper', 'flexipage-aura-wrapper'),
];
const CARDS = [
  at('lists/templateList', 'lst-template-list, lst-customized-template-list'),
  at('lists/outputLookup', 'lst-output-lookup'),
];
const LOOKUPS = [
  at('force/lookup', 'force-lookup'),
  at('force/ownerLookup', 'force-owner-lookup'),
  at('records/hoverableLink', 'records-hoverable-link'),
];

/** The kinds of pages that Salesforce publishes page objects for. */
export const PAGE_KINDS: readonly PageKind[] = [
  {
    name: 'record home, record layout, highlights, related lists',
    starts: [...RECORD_HOME, ...LOOKUPS, ...CARDS],
    visits: [
      { path: ACCOUNT, settings: { extras: true, quickLinks: true, firstTab: 'details' } },
      { path: CONTACT, settings: { extras: true, lists: 'grids' } },
      { path: OPPORTUNITY, settings: { extras: true, lists: 'cards' } },
      {
        path: ACCOUNT,
        settings: { extras: true, lists: 'aura', listsIn: 'tab', firstTab: 'related' },
      },
      { path: ACCOUNT, settings: { extras: true }, edit: true },
    ],
    inEveryMode: true,
    absent: {
      ...NOT_OURS,
      ...THROUGH_A_SLOT,
      ...RECORD_OPTIONS,
      ...LIST_OPTIONS,
      ...LIST_HEADER,
      ...EMPTY_CARD,
      ...FULL_PAGE,
      ...INPUTS,
      'flexipage/component2.dynamicRelatedList': 'seen with Dynamic Forms',
      'lists/primaryDisplayCard.cardList': 'the customized list, seen in captures, takes its place',
    },
  },
  {
    name: 'record home with Dynamic Forms, dynamic highlights and dynamic related lists',
    starts: [
      ...RECORD_HOME,
      at('record/flexipage/dynamicHighlights2', 'record_flexipage-dynamic-highlights2'),
      at('flexipage/fieldSection2', 'flexipage-field-section2'),
      at('flexipage/column2', 'flexipage-column2'),
      at('flexipage/field', 'flexipage-field'),
      at('record/flexipage/recordField', 'record_flexipage-record-field'),
      at('lists/dynamicRelatedList', 'lst-dynamic-related-list'),
    ],
    visits: [
      { path: ACCOUNT, settings: { extras: true, layout: 'dynamic', lists: 'dynamic' } },
      {
        path: ACCOUNT,
        settings: { extras: true, layout: 'dynamic', listsIn: 'tab', firstTab: 'related' },
      },
      { path: OPPORTUNITY, settings: { extras: true, layout: 'dynamic', lists: 'dynamic' } },
      { path: ACCOUNT, settings: { extras: true, layout: 'dynamic' }, edit: true },
    ],
    inEveryMode: true,
    absent: {
      ...NOT_OURS,
      ...THROUGH_A_SLOT,
      ...RECORD_OPTIONS,
      ...LIST_OPTIONS,
      ...LIST_HEADER,
      ...EMPTY_CARD,
      ...FULL_PAGE,
      'lists/relatedListSingleContainer.auraRelatedList': 'seen on the classic page',
      'force/lookup.lookupText': 'seen on the classic page',
      'flexipage/component2.highlights': 'the dynamic panel takes its place',
      'flexipage/component2.details': 'field sections take its place',
      'flexipage/component2.relatedListQuickLinksContainer': 'seen on the classic page',
      'flexipage/tab2.detailPanel': 'field sections take its place',
      'flexipage/recordHomeTemplateDesktop2.highlights': 'the dynamic panel takes its place',
      'flexipage/recordHomeWithSubheaderTemplateDesktop2.highlights':
        'the dynamic panel takes its place',
      'record/flexipage/recordField.requiredField': 'no field of the sample org is marked so',
      'record/flexipage/recordField.undoButton': 'shown after a change; ours has no undo',
      'record/flexipage/recordField.aiEnabledField': 'the sample org has no Einstein',
      'record/flexipage/highlightsPrimaryRow.primaryField':
        'which component inside the row takes the name into its slot is not known',
    },
  },
  {
    name: 'list view',
    starts: [at('lists/objectHome', 'lst-object-home')],
    visits: [
      { path: '/lightning/o/Account/list?filterName=AllAccounts', settings: {} },
      { path: '/lightning/o/Opportunity/list?filterName=AllOpportunities', settings: {} },
      {
        path: '/lightning/o/Contact/list?filterName=AllContacts',
        settings: { extras: true, listColumns: 'all', columnPaths: true },
      },
    ],
    inEveryMode: true,
    absent: {
      ...LIST_OPTIONS,
      'lists/listViewManagerHeader.subtitle': 'related lists have it',
      'lists/listViewManagerHeader.auraActionsContainer': 'the actions are drawn by LWC',
      'lists/listViewManagerHeader.buttonBar': 'the LWC bar takes its place',
      'lists/listViewManagerHeader.breadcrumbs': 'full related lists have them',
      'lists/listViewManagerButtonBar.multiColumnSortButtonGroup': 'ours sorts by one column',
      'lists/listViewManagerPinButton.pinned': 'no list is pinned',
      'lists/listViewManagerSettingsMenu.menuItemByText': 'ours does not open',
      'lists/listViewManagerDisplaySwitcher.menuItemByText': 'ours does not open',
      'lists/primaryDisplayManager.emptyState': 'no list view of the sample org is empty',
      'lists/listViewPicker.popup': 'ours does not open',
      'lists/listViewPicker.popupContainer': 'ours does not open',
      'lists/primaryDisplay.displayCard': 'list views are tables',
      'force/listViewManagerSearchBar.tooltip': 'shown while hovering',
    },
  },
  {
    name: 'full page of a related list',
    starts: [at('lists/relatedListDesktop', 'lst-related-list-desktop')],
    visits: [
      { path: `/lightning/r/${EDGE}/related/Opportunities/view`, settings: {} },
      {
        path: `/lightning/r/${EDGE}/related/AccountContactRelations/view`,
        settings: { extras: true, columnPaths: true },
      },
      // An account without opportunities.
      { path: '/lightning/r/001gK00000Vq3XiQAJ/related/Opportunities/view', settings: {} },
    ],
    inEveryMode: true,
    absent: {
      ...LIST_OPTIONS,
      ...LIST_HEADER,
      'lists/listViewManagerHeader.subtitle': 'cards have it',
      'lists/listViewManagerHeader.actionsRibbon': 'ours offers no actions here',
      'lists/breadcrumbs.nonClickableBreadcrumbs': 'all of ours lead somewhere',
      'lists/primaryDisplay.displayCard': 'full pages are tables',
      'lists/relatedListViewManager.viewAll': 'all is shown',
      'lists/relatedListDesktop.errorState': 'shown when a list fails',
    },
  },
  {
    name: 'Aura detail, highlights and related lists',
    starts: [
      at('force/detailPanelDesktop', '.forceDetailPanelDesktop'),
      at('force/highlightsPanel', '.forceHighlightsPanel'),
      at('force/highlightsStencilDesktop', '.forceHighlightsStencilDesktop'),
      at('force/pageBlockSectionView', '.forcePageBlockSectionView'),
      at('force/outputLookup', '.forceOutputLookup'),
      at('force/relatedCardContainer', 'lst-related-list-container'),
      at('lists/relatedListSingleAuraWrapper', 'lst-related-list-single-aura-wrapper'),
    ],
    visits: [
      { path: ACCOUNT, settings: { extras: true, layout: 'aura', lists: 'aura' } },
      { path: ACCOUNT, settings: { extras: true, layout: 'aura' }, edit: true },
    ],
    inEveryMode: false,
    absent: {
      'force/recordLayout.inputTexts': 'our inputs have the LWC form in every layout',
      'force/recordLayout.inputPhones': 'our inputs have the LWC form in every layout',
      'force/recordLayout.inputURLs': 'our inputs have the LWC form in every layout',
      'force/recordLayout.inputSelects': 'our inputs have the LWC form in every layout',
      'force/recordLayout.sectionEdit': 'a page of its own, not inline edit',
      'force/pageBlockItem.inputItem': 'our inputs have the LWC form in every layout',
      'force/pageBlockItem.errorMessage': 'nothing is refused',
      'force/pageBlockItem.fieldRequired': 'no field of the sample org is marked so',
      'force/detailPanelDesktop.inlineEdit': 'our inputs have the LWC form in every layout',
      'force/highlightsMobileListRecordItem.label': 'phones have it',
      'force/highlightsMobileListRecordItem.content': 'phones have it',
    },
  },
  {
    name: 'console',
    starts: [
      at('navex/desktopLayoutContainer', '.navexDesktopLayoutContainer'),
      at('navex/workspaceManager', '.navexWorkspaceManager'),
      at('navex/consoleNav', '.oneConsoleNav'),
      at('force/objectHome', '.oneConsoleObjectHome'),
    ],
    visits: [
      {
        path: `${CONTACT}?ws=${encodeURIComponent(ACCOUNT)}`,
        settings: { app: 'console' },
      },
    ],
    inEveryMode: false,
    absent: {
      'navex/desktopLayoutContainer.dockingPanel': 'the sample org has no utility bar',
      'navex/desktopLayoutContainer.dirtyStateDialog': 'nothing is left unsaved',
      'navex/desktopLayoutContainer.appNavPrivate': 'the console has a navigation of its own',
      'navex/workspace.listView': 'the list stands beside the workspaces',
      'navex/consoleTabContainer.highlightedTab': 'no notifications',
      'navex/consoleTabContainer.dirtyTab': 'nothing is left unsaved',
      'navex/consoleTabContainer.pinnedTabs': 'nothing is pinned',
      'navex/consoleTabContainer.overflowTrigger': 'shown when there are more tabs than room',
      'navex/appNavMenu.navButtonWithTitle': 'the menu of ours is always open',
      'force/listViewManagerHeader.actions': 'ours offers no actions here',
      'force/listViewManagerHeader.breadcrumbs': 'full related lists have them',
      'force/listViewManagerHeader.listViewManagerButtonBar': 'ours offers no tools here',
      'force/listViewManagerHeader.lwcToggle': 'for developers of Salesforce',
    },
  },
];
