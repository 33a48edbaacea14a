import { apportion } from './apportion.ts';
import type { Random } from './random.ts';

/** As many cards as asked for, in the exact proportions of the weights, shuffled. */
export function deck<K extends string>(
  size: number,
  weights: Readonly<Record<K, number>>,
  random: Random,
): K[] {
  const parts = apportion(size, weights);
  const cards = (Object.keys(parts) as K[]).flatMap((key) => Array<K>(parts[key]).fill(key));
  return shuffle(cards, random);
}

/** The same list in a random order (Fisher and Yates). */
export function shuffle<T>(list: readonly T[], random: Random): T[] {
  const cards = [...list];
  for (let last = cards.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    const card = cards[last] as T;
    cards[last] = cards[other] as T;
    cards[other] = card;
  }
  return cards;
}
