import type { Person } from '../people.ts';

/** Code of one dimension → the one code of another that goes with it. */
export type Determination = ReadonlyMap<number, number>;

/**
 * How the codes of `finer` decide those of `coarser` among these people (departments their region, years their period);
 * null when some code goes with several.
 */
export function determined(
  people: readonly Person[],
  finer: number,
  coarser: number,
): Determination | null {
  const found = new Map<number, number>();
  for (const { rows } of people)
    for (const codes of rows) {
      const code = codes[coarser] ?? 0;
      const known = found.get(codes[finer] ?? 0);
      if (known === undefined) found.set(codes[finer] ?? 0, code);
      else if (known !== code) return null;
    }
  return found;
}
