import type { Figure } from '../../../src/account/brief.js';
import { day, daysAgo } from './date.js';
import { exactMoney, shortMoney } from './money.js';
import { count } from './number.js';

/** A figure where space is short. `now` is epoch milliseconds. */
export function shortFigure(figure: Figure, now: number): string {
  switch (figure.kind) {
    case 'money':
      return shortMoney(figure.value);
    case 'count':
      return count(figure.value);
    case 'date':
      return day(figure.value, now);
    case 'days':
      return daysAgo(figure.value);
    case 'text':
      return figure.value;
  }
}

/** The figure to the last digit, where the short form leaves digits out; else undefined. */
export function exactFigure(figure: Figure): string | undefined {
  if (figure.kind !== 'money') return undefined;
  const exact = exactMoney(figure.value);
  return exact === shortMoney(figure.value) ? undefined : exact;
}
