import { h, nest } from '../dom/element.js';
import { appNav } from './app-nav.js';
import { globalHeader } from './global-header.js';

/**
 * The application around the pages, down to the element that holds the windows, in the shape of
 * Lightning's one.app.
 */
export function shell(windows: HTMLElement): { element: HTMLElement; light(tab: string): void } {
  const nav = appNav();
  const element = h(
    'div.desktop.container.forceStyle.oneOne.oneAppLayoutHost.lafAppLayoutHost',
    { 'data-aura-rendered-by': '2:0' },
    h('div.page-head', {}, globalHeader(), nav.element),
    nest(
      'div.viewport > section.stage.panelSlide > div.active[role="main"] > div.oneCenterStage.mainContentMark.fullheight > div.slds-template__container',
      windows,
    ),
  );
  return { element, light: nav.light };
}
