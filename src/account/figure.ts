import type { CalendarDate } from './calendar-date.js';
import type { Money } from './money.js';

/** A number that the UI can format in the user's language. */
export type Figure =
  | { readonly kind: 'money'; readonly value: Money }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'date'; readonly value: CalendarDate }
  | { readonly kind: 'days'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string };
