import type { CountedRecord, ProtectedTables } from '../shape.ts';
import type { Attacked, KnownTotal } from './attacked.ts';
import { decoyRecords } from './decoyRecords.ts';
import { peopleOf } from '../people.ts';
import { type ReconstructionFindings, reconstruct } from './reconstruction.ts';

/** What it takes to try reconstruction on attributes that are independent of all others. */
export interface DecoyReconstructionMeans {
  readonly known: readonly KnownTotal[];
  /** Variance of the noise of a large count. */
  readonly variance: number;
  /** Protects other records of the family as these were. */
  readonly protect: (records: readonly CountedRecord[]) => ProtectedTables;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

/** How common the attribute under attack is, as near as the codes of its dimension come: rarer ones tell less. */
const SHARE = 0.4;
/** Few people make the area under the curve unsteady: decoys are drawn again until so many were guessed about. */
const GUESSES = 1200;
const MOST_DRAWS = 8;

/** Reconstruction of a decoy in the place of each dimension that a table breaks down, in turn: the worst of each figure. */
export function decoyReconstruction(
  attacked: Attacked,
  means: DecoyReconstructionMeans,
): ReconstructionFindings {
  const { shape, records } = attacked;
  const people = Math.max(1, peopleOf(records).length);
  const draws = Math.min(MOST_DRAWS, Math.ceil(GUESSES / people));
  const dimensions = [...new Set(shape.tables.flatMap((table) => table.dimensions))];
  const found = dimensions.map((dimension) => {
    const each = Array.from({ length: draws }, () => attackDecoy(attacked, dimension, means));
    return {
      auc: mean(each.map(({ auc }) => auc)),
      confident: mean(each.map(({ confident }) => confident)),
    };
  });
  return {
    auc: Math.max(0.5, ...found.map(({ auc }) => auc)),
    confident: Math.max(0, ...found.map(({ confident }) => confident)),
  };
}

function attackDecoy(
  { shape, records }: Attacked,
  dimension: number,
  { known, variance, protect, random }: DecoyReconstructionMeans,
): ReconstructionFindings {
  const decoys = decoyRecords(records, { dimension, random });
  const attacked = { shape, records: decoys, released: protect(decoys) };
  const recounted = known.map((total) => ({ ...total, value: recount(attacked, total) }));
  const code = commonEnough(decoys, dimension);
  return reconstruct(attacked, { dimension, code, known: recounted, variance });
}

function recount({ shape, records }: Attacked, { table, codes }: KnownTotal): number {
  const dimensions = shape.tables[table]?.dimensions ?? [];
  const inside = records.filter((record) =>
    dimensions.every((dimension, at) => record.codes[dimension] === codes[at]),
  );
  return new Set(inside.map(({ unit }) => unit)).size;
}

function commonEnough(records: readonly CountedRecord[], dimension: number): number {
  const counts = new Map<number, number>();
  for (const { codes } of records) {
    const code = codes[dimension] ?? 0;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const distance = (count: number) => Math.abs(count / records.length - SHARE);
  const [nearest] = [...counts].toSorted(([, a], [, b]) => distance(a) - distance(b));
  return nearest?.[0] ?? 0;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
