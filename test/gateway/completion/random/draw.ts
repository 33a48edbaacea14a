/** Random choices. */
export interface Draw {
  /** A whole number from 0 up to, and without, `end`. */
  below(end: number): number;
  chance(probability: number): boolean;
  of<Item>(items: readonly Item[]): Item;
}

/** Choices that follow from a seed alone (xorshift32). */
export function drawing(seed: number): Draw {
  let state = seed | 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 8; round += 1) next();
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    chance: (probability) => next() < probability,
    of<Item>(items: readonly Item[]): Item {
      if (items.length === 0) throw new Error('Nothing to choose from');
      return items[below(items.length)] as Item;
    },
  };
}
