/** The names of the parts a standing is stored in. */
export const HEAD_PART = 'head';
export const NAMES_PART = 'names';
export const CUTS_PART = 'cuts';

/** The part that holds the n-th block of rows. */
export function rowsPart(n: number): string {
  return `rows/${n}`;
}

/** The n of a `rowsPart` name; NaN for any other name. */
export function rowsPartNumber(name: string): number {
  return name.startsWith('rows/') ? Number(name.slice('rows/'.length)) : NaN;
}
