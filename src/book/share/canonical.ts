/**
 * A JSON value as the one text that RFC 8785 (JSON Canonicalization Scheme) gives it: names in the
 * order of their UTF-16 code units, numbers and texts as ECMAScript writes them, no white space. The
 * same value gives the same bytes everywhere, so that they can be signed.
 * @throws {TypeError} where a part is no JSON value: undefined, not finite, half of a surrogate pair
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => `${text(name)}:${canonicalJson(part)}`);
    return `{${parts.join(',')}}`;
  }
  if (typeof value === 'string') return text(value);
  if (typeof value === 'boolean' || value === null || Number.isFinite(value))
    return JSON.stringify(value);
  throw new TypeError(`Not a JSON value: ${String(value)}`);
}

/** ECMAScript escapes half a surrogate pair; RFC 8785 wants it to be a fault. */
function text(value: string): string {
  if (/\p{Cs}/u.test(value)) throw new TypeError('A text holds half of a surrogate pair');
  return JSON.stringify(value);
}
