import { KeyIndex } from './key-index.js';
import { BIT, CODE, COLUMN, MONEY, MOST_PRODUCTS, STRIDE } from './row.js';

/** How many rows one stored part holds: what one change of the book writes, about 100 kB. */
export const ROWS_PER_PART = 512;

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
  #view: DataView;
  #size = 0;
  readonly #at = new KeyIndex((index) => this.get(index, COLUMN.key));

  constructor(capacity = 16) {
    this.#data = new Float64Array(capacity * STRIDE);
    this.#bytes = new Uint8Array(this.#data.buffer);
    this.#view = new DataView(this.#data.buffer);
  }

  get size(): number {
    return this.#size;
  }

  /** The place of the account with this key hash, or −1. */
  indexOf(hash: number): number {
    return this.#at.find(hash);
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

  /** A byte of `DEALS`. */
  dealByte(index: number, byte: number): number {
    return this.#bytes[(index * STRIDE + COLUMN.deals) * 8 + byte] as number;
  }

  /** Two bytes of `DEALS` as one number. */
  dealWord(index: number, byte: number): number {
    return this.#view.getUint16((index * STRIDE + COLUMN.deals) * 8 + byte, true);
  }

  /** An amount of `DEALS` in the row's first currency, 0 or NaN where unknown. */
  dealAmount(index: number, byte: number): number {
    return this.#view.getFloat32((index * STRIDE + COLUMN.deals) * 8 + byte, true);
  }

  /** Writes the products that the row's account owns into `products`; returns how many. */
  ownedProducts(index: number, products: Uint16Array): number {
    const from = (index * STRIDE + COLUMN.owned) * 8;
    let count = 0;
    for (let byte = 0; byte < MOST_PRODUCTS / 8; byte += 1) {
      for (let bits = this.#bytes[from + byte] as number; bits !== 0; bits &= bits - 1) {
        products[count] = byte * 8 + 31 - Math.clz32(bits & -bits);
        count += 1;
      }
    }
    return count;
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
    if (found < 0) this.#at.add(hash, index);
    return index;
  }

  /** Takes a row out; the last one moves to its place. */
  remove(index: number): void {
    const last = this.#size - 1;
    this.#at.remove(this.get(index, COLUMN.key));
    if (index !== last) {
      const bytes = STRIDE * 8;
      this.#at.move(this.get(last, COLUMN.key), index);
      this.#bytes.copyWithin(index * bytes, last * bytes, (last + 1) * bytes);
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
    this.#at.reserve(this.#size - from);
    for (let index = from; index < this.#size; index += 1) {
      const hash = this.get(index, COLUMN.key);
      if (!Number.isSafeInteger(hash) || hash < 0 || this.#at.find(hash) >= 0) return false;
      if (!this.#isSound(index)) return false;
      this.#at.add(hash, index);
    }
    return true;
  }

  #isSound(index: number): boolean {
    for (let column = 0; column < COLUMN.codes; column += 1) {
      const value = this.get(index, column);
      if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return false;
    }
    const counts = this.get(index, COLUMN.seenWon) + this.get(index, COLUMN.seenLost);
    for (const byte of FLAG_BYTES) if (this.code(index, byte) > 3) return false;
    return counts >= 0;
  }

  #grow(by: number): void {
    this.#size += by;
    if (this.#size * STRIDE <= this.#data.length) return;
    const grown = new Float64Array(Math.max(this.#size, this.#size * 2 - by) * STRIDE);
    const bytes = new Uint8Array(grown.buffer);
    bytes.set(this.#bytes);
    this.#data = grown;
    this.#bytes = bytes;
    this.#view = new DataView(grown.buffer);
  }
}
