import type { Calendar } from './calendars.js';
import type { Decimal } from './figure.js';

/** The order of day, month and year. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd' | 'ydm';

/**
 * How a page writes numbers and dates, decided once from all its samples. What is absent could not be
 * decided: then only a text that has a single reading is read without doubt.
 */
export interface PageFormat {
  /** The decimal separator of plain numbers and percentages. */
  readonly decimal?: Decimal;
  /** The decimal separator of money: another one in a few locales (fr-CH, en-DE). */
  readonly moneyDecimal?: Decimal;
  readonly dateOrder?: DateOrder;
  /** The calendar that years on the page count in. */
  readonly calendar?: Calendar;
  /**
   * The page's language: of two readings left, dates take its order as the likelier one; it names
   * months, weekdays and halves of the day; and it hints at the calendar of years of two digits.
   * It decides nothing: a user's language is not their locale.
   */
  readonly language?: string;
}

/** Texts of a page by what they are: amounts and percentages count as numbers, moments as dates. */
export interface Samples {
  readonly numbers: readonly string[];
  readonly dates: readonly string[];
  /** The language the page declares (`<html lang>`), a BCP 47 tag. */
  readonly language?: string;
}
