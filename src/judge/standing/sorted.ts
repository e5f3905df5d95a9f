import { sortNumbers } from './sort-numbers.js';

/**
 * Numbers in ascending order, kept so while single ones come and go: O(log n) search, one move. They
 * are sorted when they are first asked for: of a standing that was just loaded few are.
 */
export class SortedValues {
  #values: Float64Array;
  #size: number;
  #sorted: boolean;

  /**
   * @param values in any order, without NaN; copied
   * @param sort `later`: what is inserted before the first question is sorted with it, all at once
   */
  constructor(values: ArrayLike<number> = [], sort: 'now' | 'later' = 'now') {
    this.#values = new Float64Array(values);
    this.#size = this.#values.length;
    this.#sorted = this.#size < 2 && sort === 'now';
  }

  get size(): number {
    return this.#size;
  }

  /** The numbers, ascending: a view that is good until the next change. */
  get values(): Float64Array {
    this.#sort();
    return this.#values.subarray(0, this.#size);
  }

  insert(value: number): void {
    if (this.#size === this.#values.length) {
      const grown = new Float64Array(Math.max(16, this.#size * 2));
      grown.set(this.#values);
      this.#values = grown;
    }
    if (!this.#sorted) {
      this.#values[this.#size] = value;
      this.#size += 1;
      return;
    }
    const at = this.atMost(value);
    this.#values.copyWithin(at + 1, at, this.#size);
    this.#values[at] = value;
    this.#size += 1;
  }

  /** Takes one such number out; false when there is none. */
  remove(value: number): boolean {
    const at = this.below(value);
    if (at === this.#size || this.#values[at] !== value) return false;
    this.#values.copyWithin(at, at + 1, this.#size);
    this.#size -= 1;
    return true;
  }

  /** How many are less than the value. */
  below(value: number): number {
    this.#sort();
    let low = 0;
    let high = this.#size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#values[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How many are less or equal. */
  atMost(value: number): number {
    this.#sort();
    let low = 0;
    let high = this.#size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#values[middle] as number) <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * The value below which the share `p` of the numbers lies, linear between neighbours (type 7 of
   * Hyndman & Fan 1996); NaN when there are none.
   * @param except one number that does not count, where it is among them: the account itself
   */
  quantile(p: number, except?: number): number {
    this.#sort();
    const skip = except === undefined ? -1 : this.#indexOf(except);
    const n = this.#size - (skip < 0 ? 0 : 1);
    if (n === 0) return NaN;
    const at = (i: number) => this.#values[skip >= 0 && i >= skip ? i + 1 : i] as number;
    const position = Math.max(0, Math.min(1, p)) * (n - 1);
    const index = Math.floor(position);
    const low = at(index);
    return index + 1 < n ? low + (position - index) * (at(index + 1) - low) : low;
  }

  /** Whether the number is among them. */
  has(value: number): boolean {
    return this.#indexOf(value) >= 0;
  }

  #sort(): void {
    if (this.#sorted) return;
    sortNumbers(this.#values.subarray(0, this.#size));
    this.#sorted = true;
  }

  #indexOf(value: number): number {
    const at = this.below(value);
    return at < this.#size && this.#values[at] === value ? at : -1;
  }
}
