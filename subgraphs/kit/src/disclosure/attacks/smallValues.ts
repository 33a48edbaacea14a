import type { ProtectedTables } from '../shape.ts';
import { isPublished } from './attacked.ts';

/** A published cell that should not look as it does. */
export interface SmallValue {
  readonly table: number;
  readonly codes: readonly number[];
  readonly value: number;
}

/**
 * Published cells from 1 to `suppressed`, below 0 or not whole: what the perturbation table never yields. OFFICIAL
 * cells are exact totals that are public elsewhere, and are not looked at.
 */
export function smallValues(released: ProtectedTables, suppressed: number): readonly SmallValue[] {
  return released.flatMap((cells, table) =>
    cells
      .filter(isPublished)
      .filter(
        ({ value }) => value < 0 || !Number.isInteger(value) || (value > 0 && value <= suppressed),
      )
      .map(({ codes, value }) => ({ table, codes, value })),
  );
}
