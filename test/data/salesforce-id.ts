const SUFFIX_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * The 18-character form of a 15-character Salesforce id: each group of five characters gives one
 * suffix character, whose bits say which of the five are capitals (lowest bit first).
 * @throws {RangeError} when the text is not 15 letters and digits
 */
export function toLongId(id15: string): string {
  if (!/^[0-9A-Za-z]{15}$/.test(id15)) throw new RangeError(`Not a 15-character id: ${id15}`);
  let suffix = '';
  for (let group = 0; group < 15; group += 5) {
    let bits = 0;
    for (let place = 0; place < 5; place += 1) {
      if (/[A-Z]/.test(id15.charAt(group + place))) bits |= 1 << place;
    }
    suffix += SUFFIX_ALPHABET.charAt(bits);
  }
  return id15 + suffix;
}

/** Whether the text is an 18-character id whose last three characters are its true checksum. */
export function isTrueLongId(id: string): boolean {
  return /^[0-9A-Za-z]{18}$/.test(id) && toLongId(id.slice(0, 15)) === id;
}
