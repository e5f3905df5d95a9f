/** Names as small numbers, in the order they came; 0 is "none". Never forgotten. */
export class NameTable {
  readonly #names: string[];
  readonly #codes: Map<string, number>;
  readonly #limit: number;

  /** @param limit the largest code; names beyond it get 0 */
  constructor(limit: number, names: readonly string[] = []) {
    this.#limit = limit;
    this.#names = names.slice(0, limit);
    this.#codes = new Map(this.#names.map((name, i) => [name, i + 1]));
  }

  get names(): readonly string[] {
    return this.#names;
  }

  /** The name's code; a new name gets the next one. */
  codeFor(name: string): number {
    const code = this.#codes.get(name);
    if (code !== undefined) return code;
    if (this.#names.length >= this.#limit) return 0;
    this.#names.push(name);
    this.#codes.set(name, this.#names.length);
    return this.#names.length;
  }

  /** The name's code, 0 when it never came. */
  codeOf(name: string | undefined): number {
    return (name !== undefined && this.#codes.get(name)) || 0;
  }

  nameOf(code: number): string | undefined {
    return this.#names[code - 1];
  }
}

/** The names that rows refer to. */
export interface Names {
  readonly currencies: NameTable;
  readonly industries: NameTable;
  /** What accounts own or decided on; further products than the rows have bits for are not known. */
  readonly products: NameTable;
  /** The accounts' types. */
  readonly types: NameTable;
}

/** Name tables, empty or with the given names; the limits are what the rows' codes can hold. */
export function nameTables(
  currencies: readonly string[] = [],
  industries: readonly string[] = [],
  products: readonly string[] = [],
  types: readonly string[] = [],
): Names {
  return {
    currencies: new NameTable(0xff, currencies),
    industries: new NameTable(0xffff, industries),
    products: new NameTable(256, products),
    types: new NameTable(0xff, types),
  };
}
