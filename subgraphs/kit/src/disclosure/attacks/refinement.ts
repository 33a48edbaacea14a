import type { FamilyShape } from '../shape.ts';
import { type Determination, determined } from './determined.ts';
import type { Person } from '../people.ts';

/** Codes of a coarser grouping's dimensions, in its order, for a cell's codes; null for a cell that holds nobody. */
export type Coarsen = (codes: readonly number[]) => readonly number[] | null;

/** Tells how the cells of a table fall into the groups of other dimensions; undefined where they cut across them. */
export type Refinement = (
  table: readonly number[],
  dimensions: readonly number[],
) => Coarsen | undefined;

/** Refinement by dimensions in common and by those that decide others, as departments decide regions. */
export function refinementOf({ dimensions }: FamilyShape, people: readonly Person[]): Refinement {
  const known = new Map<number, Determination | null>();
  const determination = (finer: number, coarser: number) => {
    const key = finer * dimensions.length + coarser;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = determined(people, finer, coarser);
    known.set(key, made);
    return made;
  };
  const codeOf = (table: readonly number[], wanted: number): ReadCode | undefined => {
    if (table.includes(wanted)) return (codes) => codes[wanted];
    for (const finer of table) {
      const map = determination(finer, wanted);
      if (map) return (codes) => map.get(codes[finer] ?? 0);
    }
    return undefined;
  };
  return (table, wanted) => {
    const readers = wanted.map((dimension) => codeOf(table, dimension));
    if (readers.some((reader) => reader === undefined)) return undefined;
    return (codes) => {
      const found = readers.flatMap((reader) => reader?.(codes) ?? []);
      return found.length === wanted.length ? found : null;
    };
  };
}

type ReadCode = (codes: readonly number[]) => number | undefined;
