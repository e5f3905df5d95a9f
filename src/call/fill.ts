import type { Brief } from '../account/brief.js';
import type { Figure } from '../account/figure.js';
import type { Filler, PlaybookItem, Words } from '../account/playbook.js';
import { FILLERS } from '../account/playbook.js';
import { likelyBuyer, told } from './grounds.js';

/** What is known of what items may be filled with. */
export type Fillings = { readonly [F in Filler]?: Figure };

/** What an account's items can be filled with. */
export function fillingsOf(brief: Brief): Fillings {
  const { plays, people, next } = brief;
  const product = plays.find(({ basis, subject }) => basis === 'whitespace' && subject);
  const seats = plays.find(({ kind, quantity }) => kind === 'seats' && quantity);
  const deal = plays.find(({ basis, subject }) => basis === 'open-deal' && subject);
  const [ends] = plays.flatMap(({ kind, due }) => (kind === 'renewal' && due ? [due] : [])).sort();
  const buyer = told(people, 'economic-buyer') ?? likelyBuyer(people);
  const lastWin = brief.drivers.find(({ code }) => code === 'lastWin')?.figure;
  return {
    ...text('account', brief.name),
    ...text('person', next.person?.name),
    ...text('product', product?.subject),
    ...(seats?.quantity ? { seats: { kind: 'count', value: seats.quantity } } : {}),
    ...text('deal', deal?.subject),
    ...(deal?.due ? { dealDate: { kind: 'date', value: deal.due } } : {}),
    ...(ends ? { renewalDate: { kind: 'date', value: ends } } : {}),
    ...text('buyer', buyer?.name),
    ...(lastWin ? { lastWin } : {}),
  };
}

function text(filler: Filler, value: string | undefined): Fillings {
  return value ? { [filler]: { kind: 'text', value } } : {};
}

/** What an item's texts are filled with: what it says, and every `{name}` in a text of its own. */
export function fillersOf({ text, ask, why, fill = [] }: PlaybookItem): readonly Filler[] {
  const texts = [text, ask, why].flatMap(textsOf);
  return FILLERS.filter(
    (filler) => fill.includes(filler) || texts.some((each) => each.includes(`{${filler}}`)),
  );
}

function textsOf(words: Words | undefined): readonly string[] {
  return typeof words === 'object' ? Object.values(words) : [];
}

/** Puts what is known in the place of every `{name}` of a text; `shown` writes a figure. */
export function fillIn(
  text: string,
  fillings: Fillings,
  shown: (figure: Figure) => string,
): string {
  return text.replaceAll(/\{(\w+)\}/g, (hole, name: string) => {
    const figure = fillings[name as Filler];
    return figure && Object.hasOwn(fillings, name) ? shown(figure) : hole;
  });
}

/**
 * A text in the first of the languages that it has: the tag itself, then its language alone, then
 * English, then whatever there is.
 */
export function inLanguage(words: { readonly [language: string]: string }, tag: string): string {
  const wanted = tag.toLowerCase().replace('_', '-');
  const [language = ''] = wanted.split('-');
  const by = new Map(
    Object.entries(words).map(([key, text]) => [key.toLowerCase().replace('_', '-'), text]),
  );
  const kin = [...by].find(([key]) => key.split('-')[0] === language)?.[1];
  return by.get(wanted) ?? by.get(language) ?? kin ?? by.get('en') ?? [...by.values()][0] ?? '';
}
