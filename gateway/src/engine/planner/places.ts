/** So many at once, so many more in a line, first come first served. */
export class Places {
  readonly #places: number;
  readonly #lineLength: number;
  readonly #line: (() => void)[] = [];
  #taken = 0;

  constructor(places: number, lineLength: number) {
    this.#places = places;
    this.#lineLength = lineLength;
  }

  /** Takes a place, now or when it is free; undefined when the line is full too. */
  take(): Promise<void> | undefined {
    if (this.#taken < this.#places) {
      this.#taken += 1;
      return Promise.resolve();
    }
    if (this.#line.length >= this.#lineLength) return undefined;
    return new Promise((resolve) => {
      this.#line.push(resolve);
    });
  }

  /** Gives a place back, to the first of the line if there is one. */
  leave(): void {
    const next = this.#line.shift();
    if (next) next();
    else this.#taken -= 1;
  }
}
