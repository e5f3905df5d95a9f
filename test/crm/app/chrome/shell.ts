import { h, nest } from '../dom/element.js';
import { appNav } from './app-nav.js';
import { globalHeader } from './global-header.js';

function host(windows: HTMLElement, head: HTMLElement): HTMLElement {
  return h(
    'div.desktop.container.forceStyle.oneOne.oneAppLayoutHost.lafAppLayoutHost',
    { 'data-aura-rendered-by': '2:0' },
    head,
    nest(
      'div.viewport > section.stage.panelSlide > div.active[role="main"] > div.oneCenterStage.mainContentMark.fullheight > div.slds-template__container',
      windows,
    ),
  );
}

/**
 * The application around the pages, down to the element that holds the windows, in the shape of
 * Lightning's one.app.
 */
export function shell(windows: HTMLElement): { element: HTMLElement; light(tab: string): void } {
  const nav = appNav();
  const head = h('div.page-head', {}, globalHeader(), nav.element);
  return { element: host(windows, head), light: nav.light };
}

/** The same for the console, whose windows bring their own navigation. */
export function consoleShell(windows: HTMLElement): HTMLElement {
  return host(windows, h('div.page-head', {}, globalHeader()));
}
