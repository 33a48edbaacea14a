import type { CountedRecord, FamilyShape, ProtectedCell, ProtectedTables } from '../shape.ts';

/**
 * One release under attack. The attacker knows the family and every attribute of everybody, except the one attribute of
 * the one person an attack is about; of that attribute only what was released.
 */
export interface Attacked {
  readonly shape: FamilyShape;
  readonly records: readonly CountedRecord[];
  readonly released: ProtectedTables;
}

/** An exact total that is known from elsewhere: a table of the family, the codes of one cell, and the number. */
export interface KnownTotal {
  readonly table: number;
  readonly codes: readonly number[];
  readonly value: number;
}

/** A released value that noise protects: what an attack may use and what a guard answers for. */
export function isPublished(
  cell: ProtectedCell,
): cell is ProtectedCell & { readonly value: number } {
  return cell.status === 'PUBLISHED' && cell.value !== null;
}

/** Codes of a cell spread over all dimensions of the family, 0 where the table has none. */
export function spread(dimensions: readonly number[], codes: readonly number[]): number[] {
  const all: number[] = [];
  for (const [at, dimension] of dimensions.entries()) all[dimension] = codes[at] ?? 0;
  return all;
}
