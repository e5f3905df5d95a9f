/** What Salesforce's page objects look for and the test CRM does not show, by why it does not. */
type Absent = { readonly [element: string]: string };

/** Parts of products and devices that the sample org does not have. */
export const NOT_OURS: Absent = {
  'record/flexipage/desktopRecordPageDecorator.aiAssistantToggleButton': 'no Einstein',
  'record/flexipage/desktopRecordPageDecorator.einsteinAssistantBroker': 'no Einstein',
  'records/baseRecordForm.header': 'phones have it',
  'records/baseRecordForm.viewMoreButton': 'phones have it',
  'flexipage/component2.stackedTabSet2': 'phones have it',
  'flexipage/component2.secondDegreeRelatedListSingleContainer': 'made in the App Builder by hand',
  'flexipage/auraWrapper.auraRelatedListContainer': 'before related lists were LWC',
  'flexipage/recordHomeTemplateDesktop2.cardPage': 'a card page inside a record page: made by hand',
  'flexipage/component2.relatedListSingleContainer': 'single lists are placed in the App Builder',
  'records/formFooter.saveAndNewButton': 'new records have it',
  'records/formPicklist.editDependencyPanel': 'no picklist depends on another',
};

/** In native shadow the page reaches the broker through a slot of the decorator around it. */
export const THROUGH_A_SLOT: Absent = Object.fromEntries(
  ['lwcDetailPanel', 'contentInsideSlot', 'generatedTemplate', 'component2'].map((name) => [
    `records/recordLayoutEventBroker.${name}`,
    'slotted into the decorator around it',
  ]),
);

/** Parts of a record page that are there in other states or templates of it. */
export const RECORD_OPTIONS: Absent = {
  'record/flexipage/desktopRecordPageDecorator.leftSidebarTemplateDesktop2': 'another template',
  'records/baseRecordForm.footer': 'stands at the foot of the page instead',
  'records/recordType.changeButton': 'users with one record type have none',
  'records/recordLayoutLookup.lookup': 'in edit mode; lookups of ours cannot be edited',
  'records/highlightsDetailsItem.clickToDial': 'orgs with telephony',
  'force/lookup.avatar': 'no pictures of people',
  'force/ownerLookup.changeOwnerIcon': 'ours cannot change the owner',
  'records/lwcRecordLayout.inputName': 'in edit mode of people; names of ours cannot be edited',
  'force/lookup.lookupLink': 'in native shadow the link stands in the root of its hoverable link',
  'force/lookup.lookupLinkAlternative':
    'in native shadow the link stands in the root of its hoverable link',
  'records/recordLayoutItem.undoButton': 'shown after a change; ours has no undo',
};

/** Parts of related lists that are there in other states. */
export const LIST_OPTIONS: Absent = {
  'lists/primaryDisplayCard.stencilCard': 'while it loads; ours has the stencil of the whole list',
  'lists/primaryDisplayGrid.stencilTable': 'while it loads; ours has the stencil of the whole list',
  'lists/primaryDisplayManager.errorState': 'shown when a list fails',
  'lists/primaryDisplayManager.spinner': 'while it loads',
  'lists/dynamicRelatedList.errorState': 'shown when a list fails',
  'lists/templateListItemFactory.historyCard': 'history lists',
  'lists/templateListItemFactory.templateListField': 'cards of ours have no menu',
  'lists/templateListField.formattedNumber': 'numbers come as texts from the server',
  'lists/templateListField.formattedRichText': 'no list shows a rich text',
  'lists/templateListField.formattedUrl': 'no list on a record page shows a web address',
  'lists/relatedPreviewCard.titleLookup':
    'in native shadow the lookup stands in the root of its field',
  'lists/relatedListQuickLinksGrid.rlqlToggle': 'shown when there are more links than room',
};

/** An empty list on a record page. */
export const EMPTY_CARD: Absent = {
  'lists/primaryDisplayManager.emptyState': 'an empty list on a record page shows its count only',
};

/** The tools of a list view: related lists have a name, a count and actions. */
export const LIST_HEADER: Absent = Object.fromEntries(
  [
    'listViewPicker',
    'auraActionsContainer',
    'buttonBar',
    'managerButtonBar',
    'pinButton',
    'settingsMenu',
    'displaySwitcher',
    'searchBar',
  ].map((name) => [`lists/listViewManagerHeader.${name}`, 'list views have it']),
);

/** What the full page of a related list has and its card has not. */
export const FULL_PAGE: Absent = {
  'lists/listViewManagerHeader.statusInfo': 'list views and full pages have it',
  'lists/listViewManagerHeader.breadcrumbs': 'full pages have it',
};

/** Inputs for kinds of fields that cannot be edited in the test CRM. */
export const INPUTS: Absent = {
  'records/recordLayoutItem.recordDateTime': 'date-times of ours cannot be edited',
  'records/recordLayoutItem.geoLocation': 'locations of ours cannot be edited',
  'records/recordLayoutItem.inputName': 'names of people of ours cannot be edited',
  'records/recordLayoutItem.inputAddress': 'addresses of ours cannot be edited',
  'records/recordLayoutItem.recordTextArea': 'ours is a plain text area',
  'records/recordLayoutItem.richText': 'rich texts of ours cannot be edited',
};
