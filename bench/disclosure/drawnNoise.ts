import type { BuilderKeys } from '@alianza/kit/builder/publication';
import { cellKeyer } from '@alianza/kit/disclosure/cellKey';
import { type Lattice, latticeOf } from '@alianza/kit/disclosure/lattice';
import { noiseSource } from '@alianza/kit/disclosure/noiseOf';
import { SMALLEST_GROUP } from '@alianza/kit/disclosure/parameters';
import { type Guarded, protectCounts } from '@alianza/kit/disclosure/protect';
import type { FamilyShape, ProtectedTables } from '@alianza/kit/disclosure/shape';
import { add, emptyCounts, type TrueCounts } from '@alianza/kit/disclosure/trueCounts';

/** How much noise is drawn, in cells of at least how many units. */
export interface Drawing {
  readonly wanted: number;
  readonly smallest: number;
}

/**
 * Noise of at least `wanted` cells: the tables of a shape with made-up counts, protected as the builder protects them,
 * under one dataset id after the other, as every id draws anew.
 */
export function drawnNoise(
  shape: FamilyShape,
  keys: BuilderKeys,
  { wanted, smallest }: Drawing,
): readonly number[] {
  const lattice = latticeOf(shape);
  const counts = madeUpCounts(lattice, smallest);
  const blocked = lattice.groupings.map(({ groups }) => new Uint8Array(groups));
  const guarded = { lattice, counts, blocked };
  const noise: number[] = [];
  for (let dataset = 0; noise.length < wanted; dataset += 1)
    noise.push(...noiseIn(guarded, protectedAs(`police.draw${dataset}`, guarded, keys)));
  return noise;
}

/** Counts run from the smallest to below that many more. */
const SPREAD = 1000;
/** Knuth's multiplier spreads the sums of record keys over 32 bits. */
const SPREADER = 2_654_435_761;

function madeUpCounts(lattice: Lattice, smallest: number): TrueCounts {
  const counts = emptyCounts(lattice);
  for (const [grouping, { groups }] of lattice.groupings.entries())
    for (let group = 0; group < groups; group += 1) {
      const s = Math.imul(group + 1, SPREADER) + grouping;
      add(counts, { grouping, group, n: smallest + (group % SPREAD), s });
    }
  return counts;
}

function protectedAs(dataset: string, guarded: Guarded, keys: BuilderKeys): ProtectedTables {
  return protectCounts(guarded, {
    noise: noiseSource('child'),
    cellKey: cellKeyer(keys, dataset, 'count'),
    guards: { base: SMALLEST_GROUP, nearDuplicate: SMALLEST_GROUP },
  });
}

/** Published − counted; the tables name their dimensions in the family's order, so a cell stands where its group does. */
function noiseIn({ lattice, counts }: Guarded, tables: ProtectedTables): readonly number[] {
  return tables.flatMap((cells, at) => {
    const numbers = counts.n[lattice.tables[at]?.grouping ?? -1];
    return cells.map(({ value }, place) => (value ?? NaN) - (numbers?.[place] ?? NaN));
  });
}
