import type { Base } from './bases.ts';

/** Two bases that share a dimension of breakdown and differ by a few people. */
export interface NearPair {
  readonly first: Base;
  readonly second: Base;
  /** Places of the people who are in one of them only. */
  readonly difference: readonly number[];
}

/** Members of a base that are looked at before a candidate is compared in full, beyond those that may be missing. */
const SAMPLE = 30;

/**
 * Every pair of overlapping bases that differ by 1 to `radius` people and are broken down by a common dimension; exact.
 * Of any m members of a base at least m − radius are in each such partner, so only bases that many of a few sampled
 * members share are compared in full.
 */
export function nearPairs(bases: readonly Base[], radius: number): readonly NearPair[] {
  const basesOfPerson = invert(bases);
  const pairs: NearPair[] = [];
  for (const [place, first] of bases.entries()) {
    const members = new Set(first.members);
    for (const candidate of candidatesOf(place, { bases, basesOfPerson, radius })) {
      const second = bases[candidate];
      if (!second || !shareBreakdown(first, second)) continue;
      const difference = differenceOf(members, second.members, radius);
      if (difference.length > 0) pairs.push({ first, second, difference });
    }
  }
  return pairs;
}

function invert(bases: readonly Base[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (const [place, { members }] of bases.entries())
    for (const member of members) (found[member] ??= []).push(place);
  return found;
}

interface Search {
  readonly bases: readonly Base[];
  readonly basesOfPerson: readonly (readonly number[])[];
  readonly radius: number;
}

function candidatesOf(place: number, { bases, basesOfPerson, radius }: Search): readonly number[] {
  const sizeOf = (base: number) => bases[base]?.members.length ?? 0;
  const sample = bases[place]?.members.slice(0, SAMPLE + radius) ?? [];
  const shared = new Map<number, number>();
  for (const other of sample.flatMap((member) => basesOfPerson[member] ?? []))
    if (other > place) shared.set(other, (shared.get(other) ?? 0) + 1);
  const enough = sample.length - radius;
  return [...shared]
    .filter(
      ([other, count]) => count >= enough && Math.abs(sizeOf(other) - sizeOf(place)) <= radius,
    )
    .map(([other]) => other);
}

function shareBreakdown(first: Base, second: Base): boolean {
  return [...first.brokenBy.keys()].some((dimension) => second.brokenBy.has(dimension));
}

/** The people in one set only; empty when there are more than `radius`. */
function differenceOf(
  first: ReadonlySet<number>,
  second: readonly number[],
  radius: number,
): readonly number[] {
  const missing = second.filter((member) => !first.has(member));
  const common = second.length - missing.length;
  if (missing.length + first.size - common > radius) return [];
  const other = new Set(second);
  return [...missing, ...[...first].filter((member) => !other.has(member))];
}
