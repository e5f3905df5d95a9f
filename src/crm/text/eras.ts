import type { Calendar } from './calendars.js';

/** Japanese eras: the year before their first, by letter and by name. */
const JAPANESE = /(?:\b([MTSHR])|(明治|大正|昭和|平成|令和)) ?\.?$/u;
const LETTERS = 'MTSHR';
const NAMES = ['明治', '大正', '昭和', '平成', '令和'];
const BEFORE_FIRST = [1867, 1911, 1925, 1988, 2018];

/** What the text around a date says about its years. */
export interface Era {
  /** The calendar it names. */
  readonly calendar?: Calendar;
  /** Years to add to get the Gregorian year, where the year counts from an emperor's first. */
  readonly yearsBefore?: number;
}

/** The era named before or after a date: `令和`, `R`, `พ.ศ.`, `AP`, `هـ`, `民國`; none in most. */
export function eraOf(before: string, after: string): Era {
  const [, letter, name] = JAPANESE.exec(before) ?? [];
  const era = letter ? LETTERS.indexOf(letter) : name ? NAMES.indexOf(name) : -1;
  if (era >= 0) return { yearsBefore: BEFORE_FIRST[era] ?? 0 };
  const around = `${before} ${after}`;
  if (/民國|民国|\bROC\b|Minguo/.test(around)) return { calendar: 'roc' };
  if (/พ\.ศ\.|\bBE\b/.test(around)) return { calendar: 'buddhist' };
  if (/\bAP\b|ه\.ش/.test(around)) return { calendar: 'persian' };
  if (/\bAH\b|هـ/.test(around)) return { calendar: 'islamic-umalqura' };
  return {};
}
