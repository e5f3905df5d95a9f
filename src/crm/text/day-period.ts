import { bareWord } from './language.js';

type Half = 'am' | 'pm';

/** Halves of the day in the languages whose locales have a twelve-hour clock in Salesforce, letters only. */
const HALVES: { readonly [H in Half]: string } = {
  am: 'am 上午 凌晨 清晨 早上 午前 오전 ص πμ पूर्वाह्न pg paradite pd sa',
  pm: 'pm 下午 中午 晚上 午後 오후 م μμ अपराह्न ptg pasdite md ch',
};
/** Words that stand beside a time and do not halve the day. */
const BESIDE = new Set('h hodź u klo kl um at à às las ê г ч 日 일 р о в'.split(' '));

const byLanguage = new Map<string, ReadonlyMap<string, Half>>();

/** What halves of the day are called: the table above, and Intl's names in the language. */
function halvesOf(language: string): ReadonlyMap<string, Half> {
  let halves = byLanguage.get(language);
  if (!halves) {
    const found = new Map<string, Half>();
    for (const half of ['am', 'pm'] as const)
      for (const word of HALVES[half].split(' ')) found.set(bareWord(word), half);
    addFromIntl(language, found);
    halves = found;
    byLanguage.set(language, halves);
  }
  return halves;
}

function addFromIntl(language: string, found: Map<string, Half>): void {
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
}

/**
 * Which half of the day the text beside a time names: `none`, or `unknown` when there is a word that
 * may be one. `a. m.` is one word.
 */
export function dayPeriodIn(text: string, language: string | undefined): Half | 'none' | 'unknown' {
  const halves = halvesOf(language ?? 'en');
  const words = text
    .split(/[\s,،()-]+/)
    .map(bareWord)
    .filter((word) => word && !BESIDE.has(word));
  for (let start = 0; start < words.length; start++) {
    for (let end = words.length; end > start; end--) {
      const half = halves.get(words.slice(start, end).join(''));
      if (half) return half;
    }
  }
  return words.length === 0 ? 'none' : 'unknown';
}
