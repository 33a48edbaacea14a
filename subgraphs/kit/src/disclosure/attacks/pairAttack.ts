import type { Attacked } from './attacked.ts';
import { basesOf } from './bases.ts';
import { nearPairs } from './nearPairs.ts';
import { peopleOf } from '../people.ts';

/** How far apart two bases are looked for: the guard keeps everything nearer than ten apart. */
const RADIUS = 9;

/** Who can be attacked by a group of one or by two groups that differ by one. */
export interface PairFindings {
  /** Units, ascending. */
  readonly persons: readonly number[];
  /** Fewest people by which two bases with a breakdown in common differ; null when every two differ by ten or more. */
  readonly smallestDifference: number | null;
}

/**
 * Counts the people who are alone in a released breakdown, or the only difference between two groups that are both
 * broken down by the same dimension: whatever the noise, two equal values then say that the person has not that code.
 * The equality of same-set noise as a leak: Gadotti et al., USENIX Security 2019; Asghar and Kaafar, PETS 2020.
 */
export function pairAttack(attacked: Attacked): PairFindings {
  const people = peopleOf(attacked.records);
  const bases = basesOf(attacked, people);
  const pairs = nearPairs(bases, RADIUS);
  const differences = pairs.map(({ difference }) => difference);
  const exposed = [...bases.map(({ members }) => members), ...differences].filter(
    ({ length }) => length === 1,
  );
  const units = new Set(exposed.flat().map((place) => people[place]?.unit ?? 0));
  return {
    persons: [...units].toSorted((a, b) => a - b),
    smallestDifference: differences.reduce<number | null>(
      (least, { length }) => Math.min(length, least ?? length),
      null,
    ),
  };
}
