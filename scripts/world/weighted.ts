import type { Random } from './random.ts';

/** Draws one of the keys, each as often as its weight says. */
export function weighted<K extends string>(
  weights: Readonly<Record<K, number>>,
): (random: Random) => K {
  const keys = Object.keys(weights) as K[];
  const bounds: number[] = [];
  let total = 0;
  for (const key of keys) bounds.push((total += weights[key]));
  return (random) => {
    const point = random.float() * total;
    const found = bounds.findIndex((bound) => point < bound);
    return keys[found] as K;
  };
}
