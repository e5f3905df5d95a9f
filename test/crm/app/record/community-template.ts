import { nest } from '../dom/element.js';
import type { ObjectType } from '../model/object-type.js';
import type { Regions } from './template.js';

/**
 * A record's page in an Experience Cloud site. No capture was found: that sites use the record
 * components of the apps inside a page of their own is known, the names of that page are our guess.
 */
export function communityTemplate(type: ObjectType, regions: Regions): HTMLElement {
  return nest(
    `div.comm-page-detail-${type.prefix}.siteforceContentArea > div.cCenterPanel`,
    nest('div.forceCommunityRecordHeadline', regions.header),
    nest(
      'div.row-main',
      nest('div.forceCommunityTabset.region-main > slot', ...regions.main),
      nest('div.forceCommunityRelatedRecords.region-sidebar-right > slot', ...regions.sidebar),
    ),
  );
}
