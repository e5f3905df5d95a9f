import { type Decimal, type Figure, figureIn, readBoth, readFigure } from './figure.js';
import { fold } from './fold.js';
import type { PageFormat } from './page-format.js';
import { type Parsed, parsed } from './parsed.js';

/** Which of the two readings is meant where the page does not say. */
export type Likelier = 'grouping' | 'decimal';

/**
 * The value of a figure: in the page's reading where one is decided; else the only reading there is;
 * else the likelier of the two, in doubt. A figure that cannot be read the page's way is read its
 * own way, in doubt.
 * @param own the decimal separator that figures of this kind have on the page
 * @param other the one that figures of another kind have there. In 17 of CLDR's locales (fr-CH,
 *   en-DE …) money and plain numbers differ, so a reading with three decimals that rests on the
 *   other kind alone stays in doubt.
 */
export function pageReading(
  figure: Figure,
  own: Decimal | undefined,
  other: Decimal | undefined,
  likelier: Likelier,
): Parsed<number> {
  const sign = figure.negative ? -1 : 1;
  const { point, comma } = readBoth(figure.digits);
  const readable = point ?? comma;
  if (readable === undefined) return undefined;
  const isOpen = point !== undefined && comma !== undefined && point !== comma;
  const decided = own ?? other;
  if (decided) {
    const value = readFigure(figure.digits, decided);
    if (value === undefined) return parsed(sign * readable || 0, true);
    const isBorrowed = own === undefined && isOpen && value === Math.min(point, comma);
    return parsed(sign * value || 0, isBorrowed);
  }
  if (!isOpen) return parsed(sign * readable || 0, false);
  const value = likelier === 'grouping' ? Math.max(point, comma) : Math.min(point, comma);
  return parsed(sign * value || 0, true);
}

/** A plain number: `1,234.5`, `1.234,5`, `(12)`, `12,34,567`, `١٬٢٣٤٫٥`. */
export function parseNumber(text: string, format: PageFormat): Parsed<number> {
  const figure = figureIn(fold(text));
  if (!figure || figure.before || figure.after) return undefined;
  return pageReading(figure, format.decimal, format.moneyDecimal, 'grouping');
}

const PERCENT = /^[%٪]$/;

/**
 * A percentage as a share: `75%` is 0.75. A number without the sign, as some list columns show it,
 * is taken as a percentage in doubt. Of `1.234 %` the reading below two per cent is the likelier.
 */
export function parsePercent(text: string, format: PageFormat): Parsed<number> {
  const figure = figureIn(fold(text));
  if (!figure) return undefined;
  const affix = figure.before + figure.after;
  if (affix && !PERCENT.test(affix)) return undefined;
  const percent = pageReading(figure, format.decimal, format.moneyDecimal, 'decimal');
  return percent && parsed(percent.value / 100, percent.doubt !== undefined || !affix);
}
