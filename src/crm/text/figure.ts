/** What separates the fraction. `٫` is only ever that; of `.` and `,` the page must tell. */
export type Decimal = '.' | ',' | '٫';

/** A number in a folded text, still as written: its sign, its digits and separators, what stands around. */
export interface Figure {
  readonly negative: boolean;
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

const PARENTHESES = /^([^\d()]*)\(([^()]*\d[^()]*)\)([^\d()]*)$/;
const FIGURE = /^(\D*?)(\d(?:\D?\d)*)(\D*)$/;
const SIGN_AT_END = /^ ?[-+] ?| ?[-+] ?$/g;

/**
 * The one number of a folded text, or undefined when there is none or more than one. Parentheses
 * around it, with or without the currency, mean negative, as accounting writes it.
 */
export function figureIn(folded: string): Figure | undefined {
  const [, outerBefore = '', inner, outerAfter = ''] =
    (folded.includes('(') && PARENTHESES.exec(folded)) || [];
  const [, before = '', digits, after = ''] = FIGURE.exec(inner ?? folded) ?? [];
  if (digits === undefined) return undefined;
  const signs = (outerBefore + before + after + outerAfter).match(/[-+]/g) ?? [];
  if (signs.length > (inner === undefined ? 1 : 0)) return undefined;
  const unsigned = (affix: string) => affix.replace(SIGN_AT_END, '').trim();
  return {
    negative: inner !== undefined || signs[0] === '-',
    before: unsigned(outerBefore + before),
    digits,
    after: unsigned(after + outerAfter),
  };
}

/** Space, apostrophes, the Arabic, N'Ko and Adlam grouping separators: these never separate a fraction. */
const GROUPING_ONLY = " '’‘ʼ´`_٬،⹁";
const APOSTROPHE = /[’‘ʼ´`]/;

/**
 * The digits read with the given decimal separator, or undefined when they are not a well-formed
 * number in that reading: `1.234,5` is none with a decimal point. Every other separator groups, and
 * a number has one kind of them; groups are of three, or Indian: two, and three at the end. `٫`, and
 * `$` between digits (escudos: `1 234$50`), are decimal separators whatever the page's is.
 */
export function readFigure(digits: string, decimal: Decimal): number | undefined {
  let grouping = '';
  let pointAt = -1;
  const ends: number[] = [];
  for (let at = 0; at < digits.length; at++) {
    const char = digits.charAt(at);
    if (char >= '0' && char <= '9') continue;
    // Nothing may follow the fraction's digits.
    if (pointAt >= 0) return undefined;
    if (char === decimal || char === '٫' || char === '$') pointAt = at;
    else {
      if (char !== '.' && char !== ',' && !GROUPING_ONLY.includes(char)) return undefined;
      const kind = APOSTROPHE.test(char) ? "'" : char;
      if (grouping && grouping !== kind) return undefined;
      grouping = kind;
      ends.push(at);
    }
  }
  const wholeEnd = pointAt < 0 ? digits.length : pointAt;
  if (ends.length > 0 && !areGroups([...ends, wholeEnd], digits)) return undefined;
  const whole = digits.slice(0, wholeEnd).replace(/\D/g, '');
  const value = Number(pointAt < 0 ? whole : `${whole}.${digits.slice(pointAt + 1)}`);
  return Number.isFinite(value) ? value : undefined;
}

/** Whether groups that end at these places are those of a number: `1,234,567` or `12,34,567`. */
function areGroups(ends: readonly number[], digits: string): boolean {
  const lengths = ends.map((end, index) => end - (index === 0 ? 0 : (ends[index - 1] ?? 0) + 1));
  const [first = 0, second = 0] = lengths;
  const inner = lengths.length > 2 ? second : 3;
  const fits = (length: number, index: number) =>
    index === 0 || length === (index === lengths.length - 1 ? 3 : inner);
  return (
    digits.charAt(0) !== '0' &&
    first <= inner &&
    (inner === 3 || inner === 2) &&
    lengths.every(fits)
  );
}

/** Both readings of digits with one separator before exactly three digits, `1.234`: else one or none. */
export interface Readings {
  readonly point: number | undefined;
  readonly comma: number | undefined;
}

/** What the digits mean with a decimal point and with a decimal comma. */
export function readBoth(digits: string): Readings {
  return { point: readFigure(digits, '.'), comma: readFigure(digits, ',') };
}
