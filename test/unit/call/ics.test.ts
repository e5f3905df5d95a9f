import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, dateOfDay, dayNumber } from '../../../src/account/calendar-date.js';
import { icsOf } from '../../../src/call/ics.js';

const octets = (text: string) => new TextEncoder().encode(text).length;
/** As a calendar reads it: unfolded (3.1), then parted into names and values. */
const lines = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const propertyOf = (ics: string, name: string) =>
  lines(ics)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
const unescaped = (value = '') =>
  value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

const text = fc.string({ unit: 'binary', maxLength: 200 });
const date = fc.integer({ min: 0, max: 80_000 }).map(dateOfDay);
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const entry = fc.record(
  {
    uid: fc.uuid(),
    followUp: fc.record({ on: date, time }, { requiredKeys: ['on'] }),
    title: text,
    description: text,
    stamp: fc.integer({ min: 0, max: 4e12 }),
  },
  { requiredKeys: ['uid', 'followUp', 'title', 'stamp'] },
) as fc.Arbitrary<Parameters<typeof icsOf>[0]>;

describe('a follow-up as iCalendar', () => {
  it('has no line of more than 75 octets, ends each by CRLF, and cuts no character in two', () => {
    fc.assert(
      fc.property(entry, (one) => {
        const ics = icsOf(one);
        expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of ics.split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line).not.toContain('\ufffd'.repeat(2));
          expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line);
        }
      }),
    );
  });

  it('gives texts back as they were, but for signs that no text has', () => {
    fc.assert(
      fc.property(entry, (one) => {
        const ics = icsOf(one);
        const plain = (value = '') =>
          value.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(/(?![\n\t])\p{Cc}/gu, '');
        expect(unescaped(propertyOf(ics, 'SUMMARY'))).toBe(plain(one.title));
        expect(unescaped(propertyOf(ics, 'DESCRIPTION'))).toBe(plain(one.description));
        expect(propertyOf(ics, 'UID')).toBe(one.uid);
      }),
    );
  });

  it('can hold no other event, whatever is typed', () => {
    const title = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nSUMMARY:y';
    const on = '2026-12-03' as CalendarDate;
    const ics = icsOf({ uid: 'u', followUp: { on }, title, stamp: 0 });
    expect(lines(ics).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('is all day, or at a time of the clock on the wall', () => {
    fc.assert(
      fc.property(entry, (one) => {
        const ics = icsOf(one);
        const { on, time: at } = one.followUp;
        const basic = on.replaceAll('-', '');
        if (at === undefined) {
          expect(propertyOf(ics, 'DTSTART;VALUE=DATE')).toBe(basic);
          const end = propertyOf(ics, 'DTEND;VALUE=DATE') ?? '';
          const iso = end.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3') as CalendarDate;
          expect(dayNumber(iso) - dayNumber(on)).toBe(1);
        } else {
          expect(propertyOf(ics, 'DTSTART')).toBe(`${basic}T${at.replace(':', '')}00`);
          expect(propertyOf(ics, 'DURATION')).toBe('PT30M');
        }
      }),
    );
  });

  it('is this file', () => {
    const ics = icsOf({
      uid: 'c1@lodestar',
      followUp: { on: '2026-12-31' as CalendarDate },
      title: 'Call Ada; 2, maybe 3',
      description: 'a\\b\nc',
      stamp: Date.UTC(2026, 10, 25, 9, 5, 7),
    });
    expect(ics).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Lodestar//Call//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:c1@lodestar',
        'DTSTAMP:20261125T090507Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:Call Ada\\; 2\\, maybe 3',
        'DESCRIPTION:a\\\\b\\nc',
        'TRANSP:OPAQUE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });
});
