/**
 * The elements that have a shadow root of their own when the layout is drawn with native shadow: those
 * that Salesforce's page objects enter (`›#` in their trees), as far as a flat page can tell. Elements
 * that are not here (templates, layout rows, components of the page) pass their children on.
 */
const HOSTS = new Set([
  'one-record-home-flexipage2',
  'record_flexipage-desktop-record-page-decorator',
  'records-record-layout-event-broker',
  'records-lwc-highlights-panel',
  'records-lwc-record-layout',
  'records-highlights2',
  'records-highlights-details-item',
  'records-highlights-icon',
  'records-lwc-detail-panel',
  'records-base-record-form',
  'records-record-layout-section',
  'records-record-layout-item',
  'records-record-layout-checkbox',
  'records-record-layout-lookup',
  'records-record-type',
  'records-output-phone',
  'records-modstamp',
  'records-formula-output',
  'formula-output-formula-html',
  'records-hoverable-link',
  'force-lookup',
  'force-owner-lookup',
  'force-aura-action-wrapper',
  'record_flexipage-dynamic-highlights2',
  'record_flexipage-highlights-primary-row',
  'record_flexipage-record-field',
  'lst-related-list-container',
  'lst-related-list-single-container',
  'lst-related-list-single-app-builder-mapper',
  'lst-dynamic-related-list',
  'lst-dynamic-related-list-with-user-prefs',
  'lst-related-list-desktop',
  'lst-related-list-view-manager',
  'lst-related-list-quick-links-grid',
  'lst-related-list-quick-link',
  'lst-object-home',
  'lst-list-view-manager',
  'lst-common-list-internal',
  'lst-list-view-manager-header',
  'lst-list-view-picker',
  'lst-breadcrumbs',
  'lst-empty-state',
  'lst-primary-display-manager',
  'lst-primary-display',
  'lst-primary-display-card',
  'lst-primary-display-grid',
  'lst-customized-template-list',
  'lst-template-list',
  'lst-list-view-manager-pin-button',
  'lst-list-view-manager-button-bar',
  'lst-list-view-manager-settings-menu',
  'lst-list-view-manager-display-switcher',
  'force-list-view-manager-status-info',
  'force-list-view-manager-search-bar',
  'records-form-footer',
  'lst-template-list-item-factory',
  'lst-template-list-field',
  'lst-related-preview-card',
  'lst-output-lookup',
]);

/** Whether an element of ours gets a shadow root in native mode. */
export function isShadowHost(element: Element): boolean {
  return (
    HOSTS.has(element.localName) ||
    element.matches('.forcegenerated-record-layout2, .forcegenerated-flexipage-module')
  );
}
