import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { useMessages } from '../../../extension/platform/i18n.js';
import { day, daysAgo, isPast, moment } from '../../../extension/sidebar/format/date.js';
import { exactFigure } from '../../../extension/sidebar/format/figure.js';
import { initialsOf } from '../../../extension/sidebar/format/initials.js';
import { exactMoney, shortMoney } from '../../../extension/sidebar/format/money.js';
import { points, rank } from '../../../extension/sidebar/format/number.js';
import { type CalendarDate, dateOfDay, dayNumber } from '../../../src/account/calendar-date.js';
import { messagesIn } from '../../gallery/messages.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
const date = (text: string) => text as CalendarDate;
/** Monday 23 November 2026, 14:03 where the user is. */
const now = new Date(2026, 10, 23, 14, 3).getTime();

beforeEach(() => useMessages(messagesIn('en')));

describe('money', () => {
  it.each([
    ['en', 1_915_000, 'USD', '$1.9M', '$1,915,000'],
    ['en', 915_000, 'BRL', 'R$915K', 'R$915,000'],
    ['en', 84.5, 'EUR', '€85', '€84.5'],
    ['pt-BR', 1_915_000, 'USD', 'US$ 1,9 mi', 'US$ 1.915.000'],
    ['es', 1_915_000, 'EUR', '1,9 M €', '1.915.000 €'],
    ['de', 1_915_000, 'EUR', '1,9 Mio. €', '1.915.000 €'],
    ['fr', 1_915_000, 'EUR', '1,9 M €', '1 915 000 €'],
    ['ja', 1_915_000, 'JPY', '￥192万', '￥1,915,000'],
    ['pt-BR', 1_915_000, 'R$', 'R$ 1,9 mi', 'R$ 1.915.000'],
    ['en', -5_600_000_000, '$', '-$5.6B', '-$5,600,000,000'],
  ])('in %s: %d %s is %s, exactly %s', (language, amount, currency, short, exact) => {
    useMessages(messagesIn(language));
    expect(plain(shortMoney({ amount, currency }))).toBe(short);
    expect(plain(exactMoney({ amount, currency }))).toBe(exact);
  });

  it('keeps every digit of whole amounts when exact, whatever the currency', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.constantFrom('USD', 'BRL', 'JPY', '$', '€', 'R$', ''),
        (amount, currency) => {
          const text = exactMoney({ amount, currency });
          expect(Number(text.replace(/\D/g, ''))).toBe(amount);
          expect(text).not.toContain('¤');
        },
      ),
    );
  });

  it('offers the exact figure only where the short one leaves digits out', () => {
    const money = (amount: number) =>
      ({ kind: 'money', value: { amount, currency: 'USD' } }) as const;
    expect(exactFigure(money(1_915_000))).toBe('$1,915,000');
    expect(exactFigure(money(85))).toBeUndefined();
    expect(exactFigure({ kind: 'count', value: 3 })).toBeUndefined();
  });
});

describe('numbers', () => {
  it.each([
    [21.4, '+21'],
    [-5.1, '−5'],
    [0.4, '+0.4'],
    [-0.02, '0'],
    [0, '0'],
  ])('%d points are %s', (value, text) => {
    expect(points(value)).toBe(text);
  });

  it('says a rank', () => {
    expect(rank({ place: 2, of: 1300 })).toBe('2nd of 1,300');
  });
});

describe('dates', () => {
  it('leave out this year and keep another', () => {
    expect(day(date('2026-12-03'), now)).toBe('Dec 3');
    expect(day(date('2027-01-01'), now)).toBe('Jan 1, 2027');
  });

  it('never slip by a day, whatever the time zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
        const text = day(dateOfDay(number), 0);
        expect(Number(/\b(\d{1,2})\b/.exec(text)?.[1])).toBe(Number(dateOfDay(number).slice(8)));
      }),
    );
  });

  it('are past from the day after', () => {
    const today = dayNumber(date('2026-11-23'));
    expect([-1, 0, 1].map((offset) => isPast(dateOfDay(today + offset), now))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    [0, 'today 2:03 PM'],
    [1, 'yesterday 2:03 PM'],
    [6, 'Tuesday 2:03 PM'],
    [7, 'Nov 16 2:03 PM'],
    [400, 'Oct 19, 2025 2:03 PM'],
  ])('%d days ago is %s', (days, text) => {
    const at = new Date(2026, 10, 23 - days, 14, 3).getTime();
    expect(plain(moment(at, now))).toBe(text);
  });

  it.each([
    ['es', 'hoy, 14:03', '16 nov, 14:03', 'hace 23 días'],
    ['de', 'heute, 14:03', '16. Nov., 14:03', 'vor 23 Tagen'],
    ['fr', 'aujourd’hui à 14:03', '16 nov. à 14:03', 'il y a 23 jours'],
    ['ja', '今日 14:03', '11月16日 14:03', '23 日前'],
  ])('are said in %s as people say them there: %s', (language, today, earlier, ago) => {
    useMessages(messagesIn(language));
    expect(plain(moment(now, now))).toBe(today);
    expect(plain(moment(new Date(2026, 10, 16, 14, 3).getTime(), now))).toBe(earlier);
    expect(daysAgo(23)).toBe(ago);
  });

  it.each([
    [0, 'today'],
    [23, '23 days ago'],
    [400, '13 months ago'],
    [1000, '3 years ago'],
  ])('%d days without a win are %s', (days, text) => {
    expect(daysAgo(days)).toBe(text);
  });
});

describe('initials', () => {
  it.each([
    ['Lauren Boyle', 'LB'],
    ['Ms. Rose Maria Gonzalez', 'MG'],
    ['Cher', 'C'],
    ['王小明', '王'],
    ['(unknown)', ''],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
