import { describe, expect, it } from 'vitest';
import {
  parseDate,
  parseDateTime,
  parseMoney,
  parseNumber,
  parsePercent,
} from '../../../../src/crm/text/index.js';
import { allLocales } from './locales.js';

/*
 * Of a page nothing is known here: one text alone, in any locale. What is read without doubt must be
 * what was written; what could be something else must be in doubt.
 */

const LOCALES = allLocales();
const AMOUNTS = [
  0, 1, 12, 123, 1234, 12345, 123456, 1234567, 0.5, 1.25, 1234.5, 1234.567, 12.345, 0.001, -1234,
  -0.75, 99999.99,
];
const DAYS = '2026-06-28 2026-03-04 2025-12-11 2027-01-02 1999-11-05 2044-04-30'.split(' ');

/** A value that was read without doubt and is not the one that was written. */
const isWrong = <V>(found: { value: V; doubt?: string } | undefined, written: V) =>
  found !== undefined && found.doubt === undefined && found.value !== written;

describe('one text alone', () => {
  it('that is a number is never read wrongly without doubt', () => {
    const faults: string[] = [];
    for (const locale of LOCALES) {
      const number = new Intl.NumberFormat(locale);
      const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
      for (const amount of AMOUNTS) {
        const text = number.format(amount);
        const found = parseNumber(text, {});
        if (!found || isWrong(found, amount)) faults.push(`${locale} ${text} ${found?.value}`);
        const share = parsePercent(percent.format(amount), {});
        if (share && !share.doubt && Math.abs(share.value - amount) > 0.0005)
          faults.push(`${locale} ${percent.format(amount)} ${share.value}`);
      }
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('that is money is never read wrongly without doubt', () => {
    const faults: string[] = [];
    for (const locale of LOCALES) {
      for (const currency of ['USD', 'JPY', 'KWD', 'EUR', 'CVE']) {
        const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
        const { maximumFractionDigits: decimals = 0 } = format.resolvedOptions();
        for (const amount of AMOUNTS) {
          const text = format.format(amount);
          const found = parseMoney(text, {});
          const read = found && {
            value: found.value.amount,
            ...(found.doubt && { doubt: found.doubt }),
          };
          if (!found || isWrong(read, Number(amount.toFixed(decimals))))
            faults.push(`${locale} ${text} ${found?.value.amount}`);
        }
      }
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('that is a date is never read wrongly without doubt, but for forms that look like others', () => {
    const faults = new Set<string>();
    const forms = [
      ['short', { dateStyle: 'short' }, { dateStyle: 'short', timeStyle: 'short' }],
      [
        'numeric',
        { year: 'numeric', month: 'numeric', day: 'numeric' },
        { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
      ],
    ] as const;
    for (const locale of LOCALES) {
      for (const [name, dateOptions, momentOptions] of forms) {
        const date = new Intl.DateTimeFormat(locale, { ...dateOptions, timeZone: 'UTC' });
        const moment = new Intl.DateTimeFormat(locale, { ...momentOptions, timeZone: 'UTC' });
        for (const day of DAYS) {
          const at = Date.parse(`${day}T15:57:00Z`);
          const alone = parseDate(date.format(at), {});
          const timed = parseDateTime(moment.format(at), {});
          const read = timed && {
            value: timed.value.date,
            ...(timed.doubt && { doubt: timed.doubt }),
          };
          if (!alone || !read) faults.add(`${locale} ${date.format(at)} not read`);
          if (isWrong<string>(alone, day) || isWrong<string>(read, day))
            faults.add(`${locale.split('-')[0]} ${name}`);
        }
      }
    }
    // A year of two digits first, which looks like a day; the day before the month in `2026-28-06`;
    // two digits of a Buddhist year, where they are not of our days (`42` is 1999).
    expect([...faults].sort()).toEqual([
      'eo short',
      'eu short',
      'jgo numeric',
      'kk numeric',
      'ky numeric',
      'ne short',
      'nqo numeric',
      'sah short',
      'th short',
      'ug numeric',
    ]);
  }, 60_000);

  it('that names its month in the language of the page is read rightly, or not at all', () => {
    const faults: string[] = [];
    let [read, all] = [0, 0];
    for (const locale of LOCALES) {
      for (const dateStyle of ['medium', 'long', 'full'] as const) {
        const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
        for (const day of DAYS) {
          const text = format.format(Date.parse(`${day}T00:00:00Z`));
          const found = parseDate(text, { language: locale });
          all++;
          if (found) read++;
          // In numbers only, as in `28.06.2026`, it is no case for this test.
          const isNamed = /\p{L}{3}/u.test(text);
          if (isNamed && isWrong<string>(found, day))
            faults.push(`${locale} ${text} ${found?.value}`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(read / all).toBeGreaterThan(0.9);
  }, 60_000);
});
