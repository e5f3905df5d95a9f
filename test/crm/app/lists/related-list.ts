import { drawn } from '../dom/drawn.js';
import { h, nest } from '../dom/element.js';
import { objectIcon } from '../dom/icons.js';
import type { RelatedListType } from '../model/object-type.js';
import type { CrmRecord } from '../model/records.js';
import { relatedPath } from '../pages/paths.js';
import { live, settings, words } from '../session.js';
import { auraCard } from './aura-card.js';
import { cardList } from './cards.js';
import { dataTable } from './data-table.js';
import { countText, rowsOf } from './rows.js';

/** How near to the viewport a list must come to be filled, in CSS pixels. */
const NEAR = 40;

/** Enough to fill the height of a stencil, so that lists further down stay out of sight. */
const STENCIL_LINES = 11;

function stencil(list: RelatedListType): HTMLElement {
  return nest(
    'lst-stencil-related-list-single > article.slds-card.slds-card_boundary.stencil',
    h('h2.slds-card__header-title', {}, words.list[list.relationship]),
    ...Array.from({ length: STENCIL_LINES }, (_, line) =>
      h(`div.stencil-line${line % 2 === 0 ? '' : '.stencil-line_short'}`),
    ),
  );
}

function header(parent: CrmRecord, list: RelatedListType, count: number): HTMLElement {
  const label = words.list[list.relationship] ?? list.relationship;
  const glyph = list.child ?? 'empty';
  return nest(
    'lst-list-view-manager-header > div.slds-page-header.related-header > div.firstHeaderRow.slds-grid',
    h(`span.object-icon.object-icon_small.object-icon_${glyph}`, {}, objectIcon(glyph)),
    h(
      'h2.slds-card__header-title',
      {},
      h(
        'a.slds-card__header-link.baseCard__header-title-container',
        { href: relatedPath(parent.id, list.relationship) },
        h('span.slds-truncate.slds-m-right--xx-small', { title: label }, label),
        h(
          'span.slds-shrink-none.slds-m-right--xx-small.lds-shrink-none',
          { title: countText(count) },
          countText(count),
        ),
      ),
    ),
    list.child &&
      nest(
        'runtime_platform_actions-actions-ribbon > ul.slds-button-group-list.related-actions',
        h(
          'li',
          {},
          h('button.slds-button.slds-button_neutral', { type: 'button' }, words.action['New']),
        ),
      ),
  );
}

function display(rows: readonly CrmRecord[], list: RelatedListType): HTMLElement | undefined {
  if (!list.child || rows.length === 0) return undefined;
  const form =
    settings.lists === 'cards' ? 'cards' : settings.lists === 'grids' ? 'grid' : list.form;
  const shown = rows.slice(0, settings.listRows);
  const content =
    form === 'cards'
      ? cardList(shown, list.columns)
      : h(
          'lst-primary-display-grid',
          {},
          dataTable(shown, {
            object: list.child,
            label: words.list[list.relationship] ?? '',
            columns: list.columns,
            listView: false,
          }),
        );
  return nest('div > div > lst-primary-display-manager > div > lst-primary-display', content);
}

/** The components around a list's manager, by how the page was built. */
const FRAMES = {
  single: 'slot > lst-related-list-single-app-builder-mapper',
  dynamic: 'slot > lst-dynamic-related-list > lst-dynamic-related-list-with-user-prefs > div',
};

function loaded(parent: CrmRecord, list: RelatedListType): HTMLElement {
  if (settings.lists === 'aura') return auraCard(parent, list);
  const rows = rowsOf(parent.id, list);
  const label = words.list[list.relationship] ?? list.relationship;
  const frame = FRAMES[settings.lists === 'dynamic' ? 'dynamic' : 'single'];
  return nest(
    `${frame} > article.slds-card.slds-card_boundary[aria-label="${label}"] > lst-related-list-view-manager`,
    h('lst-common-list-internal', {}, header(parent, list, rows.length), display(rows, list)),
    rows.length > 0 &&
      h(
        'a.slds-card__footer',
        { href: relatedPath(parent.id, list.relationship) },
        h('span', {}, words.viewAll, h('span.assistiveText', {}, label)),
      ),
  );
}

/** A related list on a record page. */
export interface RelatedList {
  readonly element: HTMLElement;
  /** Draws its rows again, if it was filled. */
  refresh(): void;
}

/** A related list: a stencil with its title only, until it comes near the viewport. */
export function relatedList(parent: CrmRecord, list: RelatedListType): RelatedList {
  const progressive = h('laf-progressive-container', { 'aria-busy': 'true' }, stencil(list));
  let filled = false;
  const fill = () => {
    filled = true;
    progressive.setAttribute('aria-busy', 'false');
    progressive.replaceChildren(loaded(parent, list));
    drawn(progressive);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      setTimeout(fill, live.delays.lists);
    },
    { rootMargin: `${NEAR}px` },
  );
  observer.observe(progressive);
  return {
    element:
      settings.lists === 'dynamic'
        ? nest(
            'flexipage-component2[data-component-id="lst_dynamicRelatedList"] > slot',
            progressive,
          )
        : nest('div.related-place > lst-related-list-single-container', progressive),
    refresh: () => {
      if (filled) fill();
    },
  };
}

/** Several related lists in their container. */
export function relatedLists(
  parent: CrmRecord,
  lists: readonly RelatedListType[],
): { element: HTMLElement; refresh(): void } {
  const made = lists.map((list) => relatedList(parent, list));
  const places = made.map((list) => list.element);
  return {
    element:
      settings.lists === 'dynamic'
        ? h('div.related-lists', {}, ...places)
        : nest(
            'flexipage-component2[data-component-id="force_relatedListContainer"] > slot > lst-related-list-container > div.related-lists',
            ...places,
          ),
    refresh: () => {
      for (const list of made) list.refresh();
    },
  };
}
