import { BIT, CODE, COLUMN, MONEY, STRIDE } from './row.js';

/** How many rows one stored part holds: what one change of the book writes, about 120 kB. */
export const ROWS_PER_PART = 1024;

/** Which bit says that an amount is 0 in every currency. */
const NOTHING: { readonly [amount: number]: number } = {
  [MONEY.wonRevenue]: BIT.nothingWon,
  [MONEY.openPipeline]: BIT.nothingOpen,
};

const FLAG_BYTES = [CODE.flags, CODE.flags + 1, CODE.flags + 2];

/** The rows of all accounts, found by the hash of the record key. */
export class Rows {
  #data: Float64Array;
  #bytes: Uint8Array;
  #size = 0;
  readonly #at = new Map<number, number>();

  constructor(capacity = 16) {
    this.#data = new Float64Array(capacity * STRIDE);
    this.#bytes = new Uint8Array(this.#data.buffer);
  }

  get size(): number {
    return this.#size;
  }

  /** The place of the account with this key hash, or −1. */
  indexOf(hash: number): number {
    return this.#at.get(hash) ?? -1;
  }

  get(index: number, column: number): number {
    return this.#data[index * STRIDE + column] as number;
  }

  /** One byte of the row's codes, see `CODE`. */
  code(index: number, byte: number): number {
    return this.#bytes[(index * STRIDE + COLUMN.codes) * 8 + byte] as number;
  }

  industry(index: number): number {
    return this.code(index, CODE.industry) + this.code(index, CODE.industry + 1) * 256;
  }

  /** Where the row's amounts in this currency stand, or −1 when it has none. */
  moneyColumn(index: number, currency: number): number {
    if (currency === 0) return -1;
    if (this.code(index, CODE.currency) === currency) return COLUMN.money;
    if (this.code(index, CODE.currency + 1) === currency) return COLUMN.money + MONEY.width;
    return -1;
  }

  /** An amount of the row in this currency, NaN when unknown. */
  money(index: number, currency: number, amount: number): number {
    const bit = NOTHING[amount];
    if (bit !== undefined && this.code(index, CODE.bits) & bit) return 0;
    const column = this.moneyColumn(index, currency);
    return column < 0 ? NaN : this.get(index, column + amount);
  }

  /** Puts a row in the place of the one with the same key, or at the end; returns its place. */
  put(row: Float64Array): number {
    const hash = row[COLUMN.key] as number;
    const found = this.indexOf(hash);
    const index = found < 0 ? this.#size : found;
    if (found < 0) this.#grow(1);
    // Bytes, because a copy of numbers may change the bits of the codes.
    this.#bytes.set(new Uint8Array(row.buffer, row.byteOffset, STRIDE * 8), index * STRIDE * 8);
    this.#at.set(hash, index);
    return index;
  }

  /** Takes a row out; the last one moves to its place. */
  remove(index: number): void {
    const last = this.#size - 1;
    this.#at.delete(this.get(index, COLUMN.key));
    if (index !== last) {
      const bytes = STRIDE * 8;
      this.#bytes.copyWithin(index * bytes, last * bytes, (last + 1) * bytes);
      this.#at.set(this.get(index, COLUMN.key), index);
    }
    this.#size = last;
  }

  /** Whether enough is known of the account to give it a tier. */
  isEnough(index: number): boolean {
    return (this.code(index, CODE.bits) & BIT.enough) !== 0;
  }

  /** The bytes of the rows of one part; none when there is no such part. */
  part(number: number): Uint8Array {
    if (!(number >= 0)) return new Uint8Array();
    const from = number * ROWS_PER_PART;
    const to = Math.min(this.#size, from + ROWS_PER_PART);
    return this.#bytes.slice(from * STRIDE * 8, to * STRIDE * 8);
  }

  /**
   * Adds the rows of a part at the end; false when the bytes are not whole rows of distinct keys and
   * of numbers in the range that rows are written in.
   */
  append(bytes: Uint8Array): boolean {
    if (bytes.byteLength % (STRIDE * 8) !== 0) return false;
    const from = this.#size;
    this.#grow(bytes.byteLength / (STRIDE * 8));
    this.#bytes.set(bytes, from * STRIDE * 8);
    for (let index = from; index < this.#size; index += 1) {
      const hash = this.get(index, COLUMN.key);
      if (!Number.isSafeInteger(hash) || hash < 0 || this.#at.has(hash)) return false;
      if (!this.#isSound(index)) return false;
      this.#at.set(hash, index);
    }
    return true;
  }

  #isSound(index: number): boolean {
    for (let column = 0; column < COLUMN.codes; column += 1) {
      const value = this.get(index, column);
      if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return false;
    }
    const counts = this.get(index, COLUMN.seenWon) + this.get(index, COLUMN.seenLost);
    return counts >= 0 && FLAG_BYTES.every((byte) => this.code(index, byte) <= 3);
  }

  #grow(by: number): void {
    this.#size += by;
    if (this.#size * STRIDE <= this.#data.length) return;
    const grown = new Float64Array(Math.max(this.#size, this.#size * 2 - by) * STRIDE);
    const bytes = new Uint8Array(grown.buffer);
    bytes.set(this.#bytes);
    this.#data = grown;
    this.#bytes = bytes;
  }
}
