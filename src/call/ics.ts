import { type CalendarDate, dateOfDay, dayNumber } from '../account/calendar-date.js';
import type { FollowUp } from '../account/call.js';

/** What a follow-up is in a calendar. */
export interface CalendarEntry {
  /** Unique for ever and the same each time it is written, so that a second import changes the first. */
  readonly uid: string;
  readonly followUp: FollowUp;
  readonly title: string;
  readonly description?: string;
  /** When it was written, epoch milliseconds. */
  readonly stamp: number;
  /** How long it takes where it has a time, minutes. */
  readonly minutes?: number;
}

/** A line takes no more than 75 octets without its end (RFC 5545, 3.1). */
const MAX_OCTETS = 75;
const DEFAULT_MINUTES = 30;

/**
 * A follow-up as an iCalendar file (RFC 5545): one event, all day or at a time. A time is written
 * without a zone ("floating", 3.3.12), because it means the clock on the wall of whoever made it.
 */
export function icsOf(entry: CalendarEntry): string {
  const { uid, title, description, stamp } = entry;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lodestar//Call//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(stamp)}`,
    ...whenLines(entry),
    `SUMMARY:${escaped(title)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function whenLines({ followUp: { on, time }, minutes = DEFAULT_MINUTES }: CalendarEntry) {
  if (time === undefined) {
    // The end of an all-day event is the day after it (3.6.1).
    const after = dateOfDay(dayNumber(on) + 1);
    return [`DTSTART;VALUE=DATE:${basic(on)}`, `DTEND;VALUE=DATE:${basic(after)}`];
  }
  return [`DTSTART:${basic(on)}T${time.replace(':', '')}00`, `DURATION:PT${minutes}M`];
}

function basic(date: CalendarDate): string {
  return date.replaceAll('-', '');
}

/** An instant in UTC, `20261125T093000Z`. */
function utc(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** A text value (3.3.11): what parts values is escaped, other control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const encoder = new TextEncoder();

/** The line in pieces of at most 75 octets, never inside a character; each further one after a space. */
function folded(line: string): string {
  let shown = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MAX_OCTETS) {
      shown += '\r\n ';
      octets = 1;
    }
    shown += character;
    octets += size;
  }
  return shown;
}
