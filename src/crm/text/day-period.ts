import { bareWord } from './date-names.js';

type Half = 'am' | 'pm';

/** Halves of the day in the languages whose locales have a twelve-hour clock in Salesforce, letters only. */
const HALVES: { readonly [H in Half]: string } = {
  am: 'am 上午 凌晨 清晨 早上 午前 오전 ص πμ पूर्वाह्न pg paradite pd sa',
  pm: 'pm 下午 中午 晚上 午後 오후 م μμ अपराह्न ptg pasdite md ch',
};
/** Words that stand beside a time and do not halve the day. */
const BESIDE = new Set('h hodź u klo kl um at à às las ê г ч 日 일 р о в'.split(' '));

const TABLE: ReadonlyMap<string, Half> = new Map(
  (['am', 'pm'] as const).flatMap((half) =>
    HALVES[half].split(' ').map((word) => [bareWord(word), half] as const),
  ),
);

const byLanguage = new Map<string, ReadonlyMap<string, Half>>();

/** What Intl calls the halves of the day in a language, in words without spaces. */
function halvesIn(language: string): ReadonlyMap<string, Half> {
  let halves = byLanguage.get(language);
  if (!halves) {
    halves = findHalves(language);
    byLanguage.set(language, halves);
  }
  return halves;
}

function findHalves(language: string): ReadonlyMap<string, Half> {
  const found = new Map<string, Half>();
  try {
    for (const length of [{ timeStyle: 'short' }, { hour: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, {
        ...length,
        hour12: true,
        timeZone: 'UTC',
      });
      for (let hour = 0; hour < 24; hour++) {
        const parts = format.formatToParts(hour * 3_600_000);
        const name = bareWord(parts.find(({ type }) => type === 'dayPeriod')?.value ?? '');
        if (name) found.set(name, hour < 12 ? 'am' : 'pm');
      }
    }
  } catch {
    // Not a language tag: the table must do.
  }
  return found;
}

/** The first run of words, joined, that the map knows: `a. m.` is one word. */
function halfAmong(words: readonly string[], halves: ReadonlyMap<string, Half>): Half | undefined {
  for (let start = 0; start < words.length; start++) {
    for (let end = words.length; end > start; end--) {
      const half = halves.get(words.slice(start, end).join(''));
      if (half) return half;
    }
  }
  return undefined;
}

/**
 * Which half of the day the text beside a time names: `none`, or `unknown` when there is a word that
 * may be one. The table is asked first, because the first use of Intl takes milliseconds.
 */
export function dayPeriodIn(text: string, language: string | undefined): Half | 'none' | 'unknown' {
  const words = text
    .split(/[\s,،()-]+/)
    .map(bareWord)
    .filter((word) => word && !BESIDE.has(word));
  if (words.length === 0) return 'none';
  const half = halfAmong(words, TABLE) ?? (language && halfAmong(words, halvesIn(language)));
  return half || 'unknown';
}
