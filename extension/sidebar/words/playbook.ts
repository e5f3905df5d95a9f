import type { PlaybookItem, Words } from '../../../src/account/playbook.js';
import { type Fillings, fillIn, inLanguage } from '../../../src/call/fill.js';
import type { ItemStatistics } from '../../../src/call/statistics.js';
import { type MessageKey, plural, t } from '../../platform/i18n.js';
import { shortFigure } from '../format/figure.js';
import { count, percent } from '../format/number.js';

/** An item's text, question and reason in the user's language, filled with what is known. `now` is epoch milliseconds. */
export function itemWords(
  { text, ask, why, fill = [] }: PlaybookItem,
  fillings: Fillings,
  now: number,
): { readonly text: string; readonly ask?: string; readonly why?: string } {
  const shown = fill.map((filler) => {
    const figure = fillings[filler];
    return figure ? shortFigure(figure, now) : '';
  });
  const say = (words: Words) =>
    typeof words === 'string'
      ? t(words as MessageKey, ...shown)
      : fillIn(inLanguage(words, t('language')), fillings, (figure) => shortFigure(figure, now));
  return {
    text: say(text),
    ...(ask !== undefined && { ask: say(ask) }),
    ...(why !== undefined && { why: say(why) }),
  };
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

/** An item's text and question as a template says them: `{product}` stands where a name will. */
export function templateWords(item: PlaybookItem): {
  readonly text: string;
  readonly ask?: string;
} {
  const { fill = [] } = item;
  const say = (words: Words) =>
    typeof words === 'string'
      ? t(words as MessageKey, ...fill.map((filler) => `{${filler}}`))
      : inLanguage(words, t('language'));
  return { text: say(item.text), ...(item.ask !== undefined && { ask: say(item.ask) }) };
}
