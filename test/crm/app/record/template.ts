import { h, nest } from '../dom/element.js';
import type { ObjectType } from '../model/object-type.js';

/** What stands in the regions of a record page. */
export interface Regions {
  readonly header: HTMLElement;
  readonly subheader: HTMLElement | undefined;
  readonly main: readonly HTMLElement[];
  readonly sidebar: readonly HTMLElement[];
}

/** The generated components' names, as Lightning derives them from the page's own name. */
function names(type: ObjectType): { rollup: string; module: string } {
  const object = type.api.toLowerCase();
  const dashed = type.api.replace(/^[A-Z]/, (letter) => `-${letter.toLowerCase()}`).slice(1);
  return {
    rollup: `forcegenerated-adg-rollup_component___force-generated__flexipage_-record-page___sfa__-${dashed}_rec_-l___-${dashed}___-v-i-e-w`,
    module: `forcegenerated-flexipage_${object}_rec_l_${object}__view_js___lmt___${LAST_MODIFIED}`,
  };
}

/** When the page was last changed in the app builder, epoch milliseconds: part of the module's name. */
const LAST_MODIFIED = 1_750_956_660_000;

/** A record page: `one-record-home-flexipage2` around a template with header, main column and sidebar. */
export function template(type: ObjectType, regions: Regions): HTMLElement {
  const { rollup, module } = names(type);
  const kind = regions.subheader ? 'with-subheader-template-desktop2' : 'template-desktop2';
  const { header, subheader, main, sidebar } = regions;
  for (const [slot, parts] of Object.entries({
    header: [header],
    subheader: [subheader],
    main,
    sidebar,
  })) {
    for (const part of parts) part?.setAttribute('slot', slot);
  }
  const layout = nest(
    `flexipage-record-home-${kind}.forcegenerated-flexipage-template > div.slds-grid.slds-wrap`,
    nest('div.slds-col.slds-size_1-of-1.row.region-header > slot[name="header"]', regions.header),
    regions.subheader &&
      nest(
        'div.slds-col.slds-size_1-of-1.row.region-subheader > slot[name="subheader"]',
        regions.subheader,
      ),
    h(
      'div.slds-col.slds-size_1-of-1.row.row-main',
      {},
      nest('div.slds-grid.col.main-col.region-main > slot[name="main"]', ...regions.main),
      nest(
        'div.slds-grid.col.sidebar-col.region-sidebar-right > slot[name="sidebar"]',
        ...regions.sidebar,
      ),
    ),
  );
  return nest(
    `one-record-home-flexipage2[data-target-selection-name=""] > ${rollup}.adg-rollup-wrapped > ${module}.forcegenerated-flexipage-module[data-page-type="RecordPage"] > record_flexipage-desktop-record-page-decorator > div.record-page-decorator`,
    nest('records-record-layout-event-broker > slot > slot', layout),
  );
}
