import type { PlaybookItem, Words } from '../../../src/account/playbook.js';
import { type Fillings, fillIn, type ItemStatistics, inLanguage } from '../../../src/call/index.js';
import { type MessageKey, plural, t } from '../../platform/i18n.js';
import { shortFigure } from '../../sidebar/format/figure.js';
import { count, percent } from '../../sidebar/format/number.js';

/** An item's text and question in the user's language, filled with what is known. `now` is epoch milliseconds. */
export function itemWords(
  { text, ask, fill = [] }: PlaybookItem,
  fillings: Fillings,
  now: number,
): { readonly text: string; readonly ask?: string } {
  const shown = fill.map((filler) => {
    const figure = fillings[filler];
    return figure ? shortFigure(figure, now) : '';
  });
  const say = (words: Words) =>
    typeof words === 'string'
      ? t(words as MessageKey, ...shown)
      : fillIn(inLanguage(words, t('language')), fillings, (figure) => shortFigure(figure, now));
  return { text: say(text), ...(ask !== undefined && { ask: say(ask) }) };
}

/** A playbook's name in the user's language. */
export function playbookName(name: Words): string {
  return typeof name === 'string' ? t(name as MessageKey) : inLanguage(name, t('language'));
}

/** What came of earlier calls in which an item was ticked; undefined where there were none. */
export function pastWords(told: ItemStatistics | undefined): string | undefined {
  if (!told || told.ticked.calls === 0) return undefined;
  const { calls, forward, low, high } = told.ticked;
  if (!told.enough) return plural('callPastFew', calls, count(calls));
  return plural('callPast', calls, count(calls), count(forward), percent(low), percent(high));
}
