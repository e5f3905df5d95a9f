import { deriveAll } from './derive.js';
import { nameTables } from './names.js';
import { CUTS_PART, HEAD_PART, NAMES_PART, rowsPart, rowsPartNumber } from './part-names.js';
import { ROWS_PER_PART } from './rows.js';
import { SortedValues } from './sorted.js';
import { type Cuts, emptyStanding, type Standing } from './standing.js';

/** Changes with the form of the parts: a standing of another form is built anew from the book. */
const VERSION = 2;
const MAGIC = 0x4c53_5444; // "LSTD"
const HEAD_BYTES = 16;
const NAME_LISTS = ['currencies', 'industries', 'products', 'types'] as const;

/** Why stored bytes are no standing. The way out is to build the standing anew from the book. */
export class StandingError extends Error {
  override readonly name = 'StandingError';
  readonly code: 'missing' | 'damaged' | 'other-version';

  constructor(code: StandingError['code'], part: string) {
    super(`The book's standing cannot be read: ${part} is ${code}`);
    this.code = code;
  }
}

/** The standing as named parts of bytes, little-endian. */
export function standingToParts(standing: Standing): Map<string, Uint8Array> {
  const names = [HEAD_PART, NAMES_PART, CUTS_PART];
  for (let n = 0; n * ROWS_PER_PART < standing.rows.size; n += 1) names.push(rowsPart(n));
  return new Map(
    names.map((name) => [name, standingPart(standing, name) ?? new Uint8Array()] as const),
  );
}

/**
 * The bytes of one part, to write after `updateStanding` named it as changed; undefined when there is
 * no such part any more and what is stored under its name can go.
 */
export function standingPart(standing: Standing, name: string): Uint8Array | undefined {
  if (name === HEAD_PART) return head(standing);
  if (name === NAMES_PART) return namesToBytes(standing);
  if (name === CUTS_PART) return cutsToBytes(standing.cuts);
  const bytes = standing.rows.part(rowsPartNumber(name));
  return bytes.byteLength > 0 ? bytes : undefined;
}

/**
 * The standing of the parts of `standingToParts`. Parts beyond the last row's are not looked at.
 * @throws {StandingError} when a part is missing, damaged, or of another version
 */
export function standingFromParts(parts: ReadonlyMap<string, Uint8Array>): Standing {
  const view = viewOf(parts, HEAD_PART);
  if (view.byteLength !== HEAD_BYTES || view.getUint32(0, true) !== MAGIC)
    throw new StandingError('damaged', HEAD_PART);
  if (view.getUint32(4, true) !== VERSION) throw new StandingError('other-version', HEAD_PART);
  const size = view.getUint32(8, true);
  const standing = emptyStanding();
  standing.changes = view.getUint32(12, true);
  for (let n = 0; n * ROWS_PER_PART < size; n += 1) {
    const bytes = bytesOf(parts, rowsPart(n));
    if (!standing.rows.append(bytes)) throw new StandingError('damaged', rowsPart(n));
  }
  if (standing.rows.size !== size) throw new StandingError('damaged', HEAD_PART);
  const loaded = { ...standing, names: namesFromBytes(bytesOf(parts, NAMES_PART)) };
  deriveAll(loaded);
  loaded.cuts = cutsFromBytes(viewOf(parts, CUTS_PART));
  return loaded;
}

function head(standing: Standing): Uint8Array {
  const view = new DataView(new ArrayBuffer(HEAD_BYTES));
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, standing.rows.size, true);
  view.setUint32(12, standing.changes, true);
  return new Uint8Array(view.buffer);
}

function namesToBytes({ names }: Standing): Uint8Array {
  const lists = NAME_LISTS.map((list) => [list, names[list].names]);
  return new TextEncoder().encode(JSON.stringify(Object.fromEntries(lists)));
}

function bytesOf(parts: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = parts.get(name);
  if (!bytes) throw new StandingError('missing', name);
  return bytes;
}

function viewOf(parts: ReadonlyMap<string, Uint8Array>, name: string): DataView {
  const bytes = bytesOf(parts, name);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function namesFromBytes(bytes: Uint8Array): Standing['names'] {
  try {
    const told = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const [currencies, industries, products, types] = NAME_LISTS.map((list) => told[list]);
    if ([currencies, industries, products, types].every(isTexts))
      return nameTables(currencies, industries, products, types);
  } catch {
    // Said below, as for every other text that is no table of names.
  }
  throw new StandingError('damaged', NAMES_PART);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

/** Seven numbers, the lengths of the four lists of scores, and the scores. */
function cutsToBytes(cuts: Cuts): Uint8Array {
  const lists = scoreLists(cuts);
  const numbers = [
    cuts.strategic,
    cuts.key,
    cuts.growth,
    cuts.accounts,
    cuts.strategicCount,
    cuts.keyCount,
    cuts.strategicShare ?? NaN,
    ...lists.map(({ size }) => size),
    ...lists.flatMap(({ values }) => [...values]),
  ];
  const view = new DataView(new ArrayBuffer(numbers.length * 8));
  numbers.forEach((number, i) => {
    view.setFloat64(i * 8, number, true);
  });
  return new Uint8Array(view.buffer);
}

function scoreLists({
  axisScores: { worth, potential, loyalty },
  scores,
}: Cuts): readonly SortedValues[] {
  return [worth, potential, loyalty, scores];
}

function cutsFromBytes(view: DataView): Cuts {
  const count = view.byteLength / 8;
  const numbers = Array.from({ length: Math.floor(count) }, (_, i) => view.getFloat64(i * 8, true));
  const [strategic = NaN, key = NaN, growth = NaN, accounts = NaN, strategicCount = NaN] = numbers;
  const [keyCount = NaN, strategicShare = NaN, ...sizes] = numbers.slice(5, 11);
  const starts = sizes.map((_, i) => 11 + sizes.slice(0, i).reduce((a, b) => a + b, 0));
  const lists = sizes.map((size, i) => numbers.slice(starts[i], (starts[i] ?? 0) + size));
  const at = (starts[3] ?? NaN) + (sizes[3] ?? NaN);
  const sound =
    Number.isInteger(count) &&
    at === count &&
    sizes.every((size) => Number.isInteger(size) && size >= 0) &&
    [strategic, key, growth, accounts, strategicCount, keyCount].every((n) => !Number.isNaN(n)) &&
    numbers.slice(11).every((score) => score >= 0 && score <= 100);
  const [worth, potential, loyalty, scores] = lists.map((list) => new SortedValues(list));
  if (!sound || !worth || !potential || !loyalty || !scores)
    throw new StandingError('damaged', CUTS_PART);
  return {
    strategic,
    key,
    growth,
    accounts,
    strategicCount,
    keyCount,
    ...(Number.isNaN(strategicShare) ? {} : { strategicShare }),
    axisScores: { worth, potential, loyalty },
    scores,
  };
}
