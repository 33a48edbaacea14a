/** A closed family as disclosure control sees it: dimensions with their codes, and tables as lists of dimensions. */
export interface FamilyShape {
  readonly dimensions: readonly DimensionShape[];
  readonly tables: readonly TableShape[];
}

/** One dimension; a code is known by its place in the list (its ordinal). */
export interface DimensionShape {
  readonly name: string;
  readonly codes: readonly string[];
}

/** One table; its dimensions by their place in the family. */
export interface TableShape {
  readonly name: string;
  readonly dimensions: readonly number[];
}

/**
 * One row a release counts: who or what is counted, and one ordinal per dimension of the family. Rows of the same unit
 * are one in any cell they share.
 */
export interface CountedRecord {
  readonly unit: number;
  readonly codes: readonly number[];
}

/** Why a cell has a value or not, as the release builder decides it. */
export type CellStatus =
  | 'PUBLISHED'
  | 'OFFICIAL'
  | 'STRUCTURAL_ZERO'
  | 'WITHHELD_BASE'
  | 'WITHHELD_NEAR_DUPLICATE'
  | 'WITHHELD_OPEN_PERIOD'
  | 'NOT_REPORTED';

/** One cell as it leaves the builder: no true count in it. */
export interface ProtectedCell {
  /** Ordinals of the table's dimensions, in the table's order. */
  readonly codes: readonly number[];
  readonly value: number | null;
  readonly status: CellStatus;
}

/** The cells of each table of a family, in its order, each table a full grid with the last dimension fastest. */
export type ProtectedTables = readonly (readonly ProtectedCell[])[];
