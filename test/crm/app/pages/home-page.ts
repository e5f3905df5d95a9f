import { h, nest } from '../dom/element.js';
import { objectIcon } from '../dom/icons.js';
import { formatDate, formatDateTime, formatMoney } from '../format/format.js';
import type { ObjectName } from '../model/object-type.js';
import { fieldOf } from '../model/object-type.js';
import { STAGES } from '../model/opportunity.js';
import { type CrmRecord, nameOf, typeOf } from '../model/records.js';
import type { StampValue } from '../model/value.js';
import { formatting, records, today, words } from '../session.js';
import { pathOf } from '../values/cell.js';
import { textOf } from '../values/text-of.js';
import type { Page } from './page.js';

const ROWS = 6;

function amount(record: CrmRecord): number {
  return Number(record.values['Amount'] ?? 0);
}

function money(value: number): string {
  return formatMoney(value, formatting, 0);
}

function card(object: ObjectName, title: string, ...content: HTMLElement[]): HTMLElement {
  return h(
    'article.slds-card.home-card',
    {},
    h(
      'header.home-card__header',
      {},
      h(`span.object-icon.object-icon_small.object-icon_${object}`, {}, objectIcon(object)),
      h('h2', {}, title),
    ),
    ...content,
  );
}

function line(record: CrmRecord, note: string, figure: string): HTMLElement {
  return h(
    'li.home-line',
    {},
    h(
      'div',
      {},
      h('a.slds-truncate', { href: pathOf(record) }, nameOf(record)),
      h('small', {}, note),
    ),
    h('span.figure', {}, figure),
  );
}

function shown(record: CrmRecord, api: string): string {
  return textOf(record.values[api], fieldOf(typeOf(record.object), api));
}

function pipeline(open: readonly CrmRecord[]): HTMLElement {
  const sums = STAGES.filter((stage) => !stage.startsWith('Closed')).map((stage) => {
    const rows = open.filter((record) => record.values['StageName'] === stage);
    return { stage, rows, sum: rows.reduce((total, row) => total + amount(row), 0) };
  });
  const most = Math.max(1, ...sums.map(({ sum }) => sum));
  const bars = sums.map(({ stage, rows, sum }) =>
    h(
      'li.pipeline-line',
      {},
      h('span.slds-truncate', {}, rows[0] ? shown(rows[0], 'StageName') : stage),
      h('span.bar', {}, h('span.bar__fill', { style: `width:${(100 * sum) / most}%` })),
      h('span.figure', {}, money(sum)),
    ),
  );
  return h('ul.pipeline', {}, ...bars);
}

/** The home page: how the book stands, and ways into it. */
export function homePage(): Page {
  const deals = records.all('Opportunity');
  const open = deals.filter((row) => !String(row.values['StageName']).startsWith('Closed'));
  const won = deals.filter((row) => row.values['StageName'] === 'Closed Won');
  const sum = (rows: readonly CrmRecord[]) => rows.reduce((total, row) => total + amount(row), 0);
  const cases = records.all('Case').filter((row) => row.values['Status'] !== 'Closed');
  const changedAt = (row: CrmRecord) => (row.values['LastModifiedById'] as StampValue).at;
  const recent = [...records.all('Account')].sort((a, b) => changedAt(b) - changedAt(a));
  const figure = (label: string, value: string) =>
    h('div.home-figure', {}, h('span', {}, label), h('strong', {}, value));

  return {
    element: nest(
      'div.oneHomePage > one-home-flexipage2 > div.home',
      h(
        'div.home-greeting.slds-card',
        {},
        h(
          'div',
          {},
          h('h1', {}, words.greeting),
          h('span.slds-text-color_weak', {}, formatDate(today, formatting)),
        ),
        figure(words.homeWon, money(sum(won))),
        figure(words.homeOpen, money(sum(open))),
        figure(words.homeCases, String(cases.length)),
      ),
      card('Opportunity', words.homePipeline, pipeline(open)),
      card(
        'Opportunity',
        words.homeDeals,
        h(
          'ul',
          {},
          ...[...open]
            .sort((a, b) => amount(b) - amount(a))
            .slice(0, ROWS)
            .map((row) => line(row, shown(row, 'StageName'), money(amount(row)))),
        ),
      ),
      card(
        'Account',
        words.homeRecent,
        h(
          'ul',
          {},
          ...recent
            .slice(0, ROWS)
            .map((row) =>
              line(row, shown(row, 'Industry'), formatDateTime(changedAt(row), formatting)),
            ),
        ),
      ),
      card(
        'Case',
        words.homeCases,
        h(
          'ul',
          {},
          ...cases
            .slice(0, ROWS)
            .map((row) => line(row, shown(row, 'Subject'), shown(row, 'Status'))),
        ),
      ),
    ),
    title: `${words.home} | Salesforce`,
    tab: 'home',
  };
}
