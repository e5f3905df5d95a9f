import { type CalendarDate, parseCalendarDate } from './calendar-date.js';
import {
  endOfDay,
  isPersonName,
  lastDayOf,
  MAX_PERSON_NAME,
  MAX_REASON,
  oneLine,
  type Pin,
} from './pin.js';
import { TIER_NAMES, UNTIL_SUFFIXES, UNTIL_WORDS } from './pin-line-words.js';
import { TIERS, type Tier } from './tier.js';

/** A pin as one readable line can say it. */
export type PinLine = Pick<Pin, 'reason' | 'tier' | 'until' | 'by'>;

/** The words a line is written with, in the language of who writes it. */
export interface PinLineWords {
  readonly tier: (tier: Tier) => string;
  /** The last day as a phrase, for example `until 2027-03-31`. */
  readonly until: (lastDay: CalendarDate) => string;
}

const STAR = '★';
const DASH = '—';

/** Of a text only so much is searched: Salesforce's own limit for a long text. */
const MAX_SEARCHED = 131_072;
/** Of a text only so many stars are looked at, and of a line so many characters of its head. */
const MAX_STARS = 50;
const MAX_HEAD = 60;

/**
 * A pin as one line to paste into any text field of the CRM:
 * `★ Strategic until 2027-03-31: renewal at risk — Ana`. Parts that are absent are left out; a reason
 * that holds the dash itself gets one more at its end where nobody is named, so that it can be told.
 * `parsePinLine` gives the pin back, where its words are one line and its end is that of a day.
 */
export function formatPinLine(pin: PinLine, words: PinLineWords): string {
  const head = [
    STAR,
    pin.tier && words.tier(pin.tier),
    pin.until !== undefined && words.until(lastDayOf(pin.until)),
  ].filter(Boolean);
  const reason = oneLine(pin.reason);
  const by = pin.by ? ` ${DASH} ${pin.by}` : reason.includes(DASH) ? ` ${DASH}` : '';
  return `${head.join(' ')}: ${reason}${by}`;
}

/**
 * The pin lines in a text, whatever stands around them, in order. A star alone makes none: after it
 * come a tier in any of the product's languages, a last day, or at least the colon. A line whose
 * date is no day is none, because it would never end.
 */
export function parsePinLines(text: string): PinLine[] {
  const lines: PinLine[] = [];
  let stars = 0;
  for (const line of text.slice(0, MAX_SEARCHED).split(/[\r\n\u2028\u2029]+/)) {
    for (let at = line.indexOf(STAR); at >= 0; at = line.indexOf(STAR, at + 1)) {
      stars += 1;
      if (stars > MAX_STARS) return lines;
      const found = parseAfterStar(line.slice(at + STAR.length, at + MAX_LINE));
      if (!found) continue;
      lines.push(found);
      break;
    }
  }
  return lines;
}

/** What may stand between the star and the words without being seen: it makes the star an emoji, or sets a direction. */
const UNSEEN = /^(?:\s|\p{Default_Ignorable_Code_Point})+/u;

/** Longer is no pin line: a head, a reason, a name and what stands between them. */
const MAX_LINE = MAX_HEAD + MAX_REASON + MAX_PERSON_NAME + 20;

function parseAfterStar(text: string): PinLine | undefined {
  const [named, afterTier] = takeTier(text.replace(UNSEEN, ''));
  const dated = takeUntil(afterTier);
  if (!dated) return undefined;
  const [until, rest] = dated;
  const colon = /^\s*[:：]/.exec(rest)?.[0];
  if (colon === undefined && !named && until === undefined) return undefined;
  // Words that follow a tier without a colon are a sentence that begins with it: "★ Key contacts are".
  if (colon === undefined && !/^\s*(?:—|$)/.test(rest)) return undefined;
  const { reason, by } = split(rest.slice(colon?.length ?? 0));
  if (!named && until === undefined && reason === '') return undefined;
  return {
    // Cut between the halves of a sign, half of it would stay.
    reason: reason.slice(0, MAX_REASON).replace(/[\s\p{Cs}]+$/u, ''),
    ...(named ? { tier: named } : {}),
    ...(until === undefined ? {} : { until }),
    ...(by ? { by } : {}),
  };
}

/** The tier whose longest name a text begins with, and what follows it. */
function takeTier(text: string): [Tier | undefined, string] {
  const head = text.slice(0, MAX_HEAD).toLowerCase();
  let best: { readonly tier: Tier; readonly length: number } | undefined;
  for (const tier of TIERS) {
    for (const { length } of TIER_NAMES[tier]
      .flatMap(asTyped)
      .filter((name) => begins(head, name))) {
      if (!best || length > best.length) best = { tier, length };
    }
  }
  return best ? [best.tier, text.slice(best.length)] : [undefined, text];
}

/** Accents are typed as one sign or as two. */
function asTyped(name: string): string[] {
  return [name, name.normalize('NFD')];
}

/** Whether a text begins with a name as a whole word. */
function begins(text: string, name: string): boolean {
  return text.startsWith(name) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(name.length));
}

const BEFORE_DATE = new RegExp(`^\\s*(?:${UNTIL_WORDS.join('|')})?\\s*`, 'iu');
const AFTER_DATE = new RegExp(`^(?:${UNTIL_SUFFIXES.join('|')})`, 'u');
const DATE = /^\d{4}-\d{2}-\d{2}(?!\d)/;

/** The end a text begins with and what follows; undefined where the date is no day. */
function takeUntil(text: string): [number | undefined, string] | undefined {
  const before = BEFORE_DATE.exec(text)?.[0] ?? '';
  const rest = text.slice(before.length);
  const written = DATE.exec(rest)?.[0];
  if (!written) return [undefined, text];
  const day = parseCalendarDate(written);
  if (!day) return undefined;
  return [endOfDay(day), rest.slice(written.length).replace(AFTER_DATE, '')];
}

/** The reason and who gave it: what follows the last dash, where it can be a name. */
function split(text: string): { reason: string; by?: string } {
  const at = text.lastIndexOf(DASH);
  const by = at < 0 ? '' : oneLine(text.slice(at + DASH.length));
  if (at >= 0 && (by === '' || isPersonName(by))) {
    return { reason: oneLine(text.slice(0, at)), ...(by ? { by } : {}) };
  }
  return { reason: oneLine(text) };
}
