/** How large a file came out. */
export interface Size {
  readonly rows: number;
  readonly bytes: number;
}

/** The sizes of CSV files with their usual variables, as they were last given to anybody. */
export class Sizes {
  readonly #known = new Map<string, Size>();

  note(name: string, size: Size): void {
    this.#known.set(name, size);
  }

  of(name: string): Size | undefined {
    return this.#known.get(name);
  }
}
