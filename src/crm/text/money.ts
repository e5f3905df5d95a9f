import type { Money } from '../../account/money.js';
import { currencyOf } from './currency-symbols.js';
import { type Figure, figureIn } from './figure.js';
import { fold } from './fold.js';
import { pageReading } from './number.js';
import type { PageFormat } from './page-format.js';
import { type Parsed, parsed } from './parsed.js';

/** An amount, then the same amount in another currency in parentheses. */
const CONVERTED = /^(.*\d.*?) ?\(+([^()]*\d[^()]*)\)+$/;
/** Currencies with three decimals (ISO 4217). */
const THREE_DECIMALS = /^(?:BHD|IQD|JOD|KWD|LYD|OMR|TND)$/;

/** A figure with its currency. */
export interface MoneyFigure extends Figure {
  readonly currency: string;
}

/** The amounts in a text, the first in the record's currency and the second, if any, converted. */
export function moneyFigures(text: string): readonly (MoneyFigure | undefined)[] {
  const folded = fold(text);
  const [, main, converted] = (folded.endsWith(')') && CONVERTED.exec(folded)) || ['', folded];
  // The full-width sign is the yen's (only CLDR's Uighur has it for yuan); folding would lose it.
  const isYen = text.includes('￥');
  return [main, converted].flatMap((part) => {
    if (part === undefined) return [];
    const figure = moneyFigure(part.trim());
    return [figure?.currency === '¥' && isYen ? { ...figure, currency: 'JPY' } : figure];
  });
}

function moneyFigure(folded: string): MoneyFigure | undefined {
  const figure = figureIn(folded);
  if (!figure) return undefined;
  const { before, after } = figure;
  // `$50.00 USD`: the code says more than the symbol.
  const affixes = [before, after].filter(Boolean).map(currencyOf);
  const currency =
    affixes.find((each) => each && /^[A-Z]{3}$/.test(each)) ??
    affixes[0] ??
    // Escudos are written with their sign in the middle: `1 234$50`.
    (affixes.length === 0 && /\$/.test(figure.digits) ? 'CVE' : undefined);
  if (!currency || affixes.includes(undefined)) return undefined;
  return { ...figure, currency };
}

/**
 * An amount of money: currency before or after it, by code or symbol; the converted amount in
 * parentheses after it, where the CRM shows one. Undefined when no currency stands with the number.
 * What a symbol means does not depend on the page: amounts of one org must stay comparable, and a
 * list without dates or decimals would tell less than a record page.
 */
export function parseMoney(text: string, format: PageFormat): Parsed<Money> {
  const [main, converted] = moneyFigures(text).map((figure) => {
    if (!figure) return undefined;
    const { currency } = figure;
    const likelier = THREE_DECIMALS.test(currency) ? 'decimal' : 'grouping';
    const amount = pageReading(figure, format.moneyDecimal, format.decimal, likelier);
    return amount && { amount: amount.value, currency, doubt: amount.doubt };
  });
  if (!main) return undefined;
  const { amount, currency } = main;
  // The parentheses around it are no sign: a converted amount has the sign of the amount.
  const sign = amount < 0 ? -1 : 1;
  const value: Money = converted
    ? {
        amount,
        currency,
        converted: { amount: sign * Math.abs(converted.amount), currency: converted.currency },
      }
    : { amount, currency };
  return parsed(value, main.doubt !== undefined || converted?.doubt !== undefined);
}
