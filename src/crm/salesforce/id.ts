const FORM = /^[a-zA-Z0-9]{15}(?:[A-Z0-5]{3})?$/;
const CHECK_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * A Salesforce id in its 18-character form, or undefined when the text is none. The last three
 * characters encode which of the first fifteen are capital letters, five each, so that ids survive
 * systems that ignore case. Source: Salesforce help, "What are the 18 character IDs".
 */
export function canonicalId(text: string): string | undefined {
  if (!FORM.test(text)) return undefined;
  const id = text.slice(0, 15);
  let suffix = '';
  for (let block = 0; block < 3; block++) {
    let bits = 0;
    for (let i = 0; i < 5; i++) {
      // By code and not by letter: a page has hundreds of ids, each read again and again.
      const code = id.charCodeAt(block * 5 + i);
      if (code >= 65 && code <= 90) bits |= 1 << i;
    }
    suffix += CHECK_LETTERS.charAt(bits);
  }
  return id + suffix;
}

/** Key prefixes of the objects Lodestar reads: the first three characters of their ids. */
export const PREFIXES = {
  '001': 'Account',
  '003': 'Contact',
  '006': 'Opportunity',
  '500': 'Case',
  '005': 'User',
} as const;

/** The object an id belongs to, by its key prefix, where it is one Lodestar knows. */
export function objectOf(id: string): string | undefined {
  return PREFIXES[id.slice(0, 3) as keyof typeof PREFIXES];
}
