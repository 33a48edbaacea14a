import { LRUCache } from 'lru-cache';

/** Bounds of what is kept. */
export interface KeptBounds {
  readonly entries: number;
  /** Characters of all keys together. */
  readonly characters: number;
}

/**
 * Values that are costly to make, by a text: each is made once, also when it is asked for many times at once, and the
 * ones used last are kept. What failed is not.
 */
export class OnceKept<Value extends object> {
  readonly #kept: LRUCache<string, Value>;
  readonly #made = new Map<string, Promise<Value>>();

  constructor({ entries, characters }: KeptBounds) {
    this.#kept = new LRUCache({ max: entries, maxSize: characters });
  }

  get(key: string): Value | undefined {
    return this.#kept.get(key);
  }

  /** @param weight characters that the value stands for, beside its key. */
  async getOrMake(key: string, make: () => Promise<Value>, weight = 0): Promise<Value> {
    const known = this.#kept.get(key) ?? this.#made.get(key);
    if (known) return known;
    const made = make();
    this.#made.set(key, made);
    try {
      const value = await made;
      this.#kept.set(key, value, { size: key.length + weight });
      return value;
    } finally {
      this.#made.delete(key);
    }
  }
}
