/**
 * Text to value in any locale. The decimal separator and the order of dates are decided once for a
 * page (`inferPageFormat`) and then used for every value of it; what stays ambiguous is marked so.
 *
 * `@internationalized/number` reads numbers of a locale that is known; a page does not name its
 * user's locale, so here the texts must tell. `@internationalized/date` converts calendars, at 5 kB;
 * here Intl does, and the tests hold the two against each other.
 */
export { parseDate } from './date.js';
export { type DateTime, parseDateTime } from './date-time.js';
export type { Decimal } from './figure.js';
export { plainText } from './fold.js';
export { inferPageFormat } from './infer.js';
export { parseMoney } from './money.js';
export { parseNumber, parsePercent } from './number.js';
export type { DateOrder, PageFormat, Samples } from './page-format.js';
export type { Parsed } from './parsed.js';
export { parsePhone, parseUrl } from './phone-url.js';
