import type { CountedRecord } from '../shape.ts';

/** The dimension a decoy replaces, and a uniform source in [0, 1). */
export interface DecoyMeans {
  readonly dimension: number;
  readonly random: () => number;
}

/**
 * The same people with one attribute replaced: each unit draws its code independently of all else, with the shares the
 * codes really have. What an attack then finds out is about the person drawn, never what other attributes suggest.
 */
export function decoyRecords(
  records: readonly CountedRecord[],
  { dimension, random }: DecoyMeans,
): readonly CountedRecord[] {
  const drawn = new Map<number, number>();
  const draw = (unit: number) => {
    const known = drawn.get(unit);
    if (known !== undefined) return known;
    const code = records[Math.floor(random() * records.length)]?.codes[dimension] ?? 0;
    drawn.set(unit, code);
    return code;
  };
  return records.map(({ unit, codes }) => ({ unit, codes: codes.with(dimension, draw(unit)) }));
}
