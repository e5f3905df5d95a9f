import type { Rank } from '../../../src/account/brief.js';
import { ordinal, t } from '../../platform/i18n.js';
import { oncePerLocale } from './once.js';

const STYLES: { readonly [name: string]: Intl.NumberFormatOptions } = {
  count: { maximumFractionDigits: 0 },
  exact: { maximumFractionDigits: 9 },
  points: { signDisplay: 'exceptZero', maximumFractionDigits: 0 },
  finePoints: { signDisplay: 'exceptZero', maximumFractionDigits: 1 },
  decimals: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  percent: { style: 'percent', maximumFractionDigits: 0 },
};

const formatter = oncePerLocale((locale, style) => new Intl.NumberFormat(locale, STYLES[style]));

/** A whole number with the locale's grouping, for example `145,000`. */
export function count(value: number): string {
  return formatter('count').format(value);
}

/** A number with all its decimals, for example `1,234.5`. */
export function exactNumber(value: number): string {
  return formatter('exact').format(value);
}

/** Signed points, for example `+31` or `−9`; below one point with one decimal. */
export function points(value: number): string {
  return formatter(Math.abs(value) < 0.95 ? 'finePoints' : 'points')
    .format(value)
    .replace('-', '−');
}

/** A number with two decimals, for example `0.78`. */
export function decimals(value: number): string {
  return formatter('decimals').format(value);
}

/** A share of 0 to 1 as a percentage, for example `62%`. */
export function percent(share: number): string {
  return formatter('percent').format(share);
}

/** A place among others, for example `2nd of 13`. */
export function rank(value: Rank): string {
  return t('rank', ordinal(value.place, count(value.place)), count(value.of));
}
