import type { NoiseLookup } from '../noiseLookup.ts';

/** What an insider knows how to use: the noise table, the way keys are made, and a uniform source in [0, 1). */
export interface LinearityMeans {
  readonly noise: NoiseLookup;
  readonly cellKey: (n: number, s: number) => number;
  readonly random: () => number;
}

/** How often the noise of a union is guessed exactly. */
export interface LinearityFindings {
  /** From the noise of its two disjoint parts. */
  readonly informed: number;
  /** From nothing: always the commonest noise. */
  readonly blind: number;
}

/** Parts have at least so many units, so that one row of the perturbation table is at work. */
const SMALLEST_PART = 20;
const LARGEST_PART = 200;
/** Half to learn from, half to try: each rate is right to a third of a percentage point. */
const DRAWS = 60_000;
const RANGE = 2 ** 32;

/**
 * Whether keys add up: an insider who knows two disjoint cells and their noise guesses that of their union as the
 * commonest one seen with such a pair. Learned on one half of the draws and tried on the other. Correlation would be
 * near 0 even for keys that add up, and prove nothing.
 */
export function keyLinearity({ noise, cellKey, random }: LinearityMeans): LinearityFindings {
  const part = () => ({
    n: SMALLEST_PART + Math.floor(random() * (LARGEST_PART - SMALLEST_PART)),
    s: Math.floor(random() * RANGE),
  });
  const noiseOf = (n: number, s: number) => noise.draw(n, cellKey(n, s));
  const seen = new Map<string, Map<number, number>>();
  const all = new Map<number, number>();
  const tries: (readonly [string, number])[] = [];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const a = part();
    const b = part();
    const pair = `${noiseOf(a.n, a.s)},${noiseOf(b.n, b.s)}`;
    const union = noiseOf(a.n + b.n, (a.s + b.s) % RANGE);
    if (draw % 2 === 1) tries.push([pair, union]);
    else {
      count(all, union);
      const known = seen.get(pair) ?? new Map<number, number>();
      seen.set(pair, known);
      count(known, union);
    }
  }
  const commonest = mode(all);
  const guesses = new Map([...seen].map(([pair, counts]) => [pair, mode(counts)]));
  const hits = (guess: (pair: string) => number) =>
    tries.filter(([pair, union]) => guess(pair) === union).length / tries.length;
  return {
    informed: hits((pair) => guesses.get(pair) ?? commonest),
    blind: hits(() => commonest),
  };
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mode(counts: ReadonlyMap<number, number>): number {
  let best = 0;
  let most = 0;
  for (const [key, times] of counts)
    if (times > most) {
      best = key;
      most = times;
    }
  return best;
}
