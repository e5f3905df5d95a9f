import type { Calendar } from './calendars.js';

/*
 * What a language tells of dates: a hint, because a user's language is not their locale. The lists are
 * those of CLDR 48 and held against Intl by a test; asking Intl takes tens of milliseconds at first.
 */
const MONTH_FIRST =
  /^(?:(?:blo|ceb|chr|ee|fil|ks|om|or|ti|xh|zu)(?:-(?!Deva).*)?|en(?:-(?:AS|BI|GU|MH|MP|PH|PR|UM|US|VI))?|es-P[AR]|sd-(?:Deva.*|IN))$/;
const YEAR_FIRST = /^(?:eo|eu|ko|ne|sah)(?:-|$)/;
const PERSIAN = /^(?:(?:fa|mzn)(?:-.*)?|lrc(?:-IR)?|ps(?:-AF)?|ckb-IR|uz-(?:AF|Arab.*))$/;
const BUDDHIST = /^(?:th|shn-TH)(?:-|$)/;

/** Whether the language's short dates begin with the month. */
export function beginsWithMonth(language: string | undefined): boolean {
  return MONTH_FIRST.test(language ?? '');
}

/** Whether the language's short dates begin with two digits of the year. */
export function beginsWithShortYear(language: string | undefined): boolean {
  return YEAR_FIRST.test(language ?? '');
}

/** The calendar that dates are in by default where the language is spoken. */
export function calendarOf(language: string | undefined): Calendar {
  if (!language) return 'gregory';
  if (PERSIAN.test(language)) return 'persian';
  return BUDDHIST.test(language) ? 'buddhist' : 'gregory';
}
