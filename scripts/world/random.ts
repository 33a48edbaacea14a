import { createHash } from 'node:crypto';

/** A stream of pseudo-random numbers; the same seed text always gives the same stream. */
export interface Random {
  /** In [0, 1). */
  readonly float: () => number;
  /** Whole number in [0, limit). */
  readonly below: (limit: number) => number;
  /** Whole number, both ends included. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** Opens the stream named by a text such as `1/police/2019`, so that no part of the world disturbs another's. */
export function createRandom(seed: string): Random {
  const digest = createHash('sha256').update(seed).digest();
  const next = xoshiro128([0, 4, 8, 12].map((offset) => digest.readUInt32LE(offset)));
  const float = () => next() / 2 ** 32;
  const below = (limit: number) => Math.floor(float() * limit);
  return {
    float,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => float() < probability,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
  };
}

/**
 * xoshiro128** 1.1 of David Blackman and Sebastiano Vigna (public domain, prng.di.unimi.it): 32-bit numbers
 * from four 32-bit words of state, not all zero.
 */
export function xoshiro128(state: readonly number[]): () => number {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
