import type { FamilyShape } from './shape.ts';

/** A set of dimensions by which people are grouped; none of them gives one group, everybody. */
export interface Grouping {
  /** Places of the dimensions in the family, ascending. */
  readonly dimensions: readonly number[];
  /** Number of codes of each, in the same order. */
  readonly sizes: readonly number[];
  /** Number of groups of the full grid. */
  readonly groups: number;
  /** Place of the first table that breaks these groups down further; Infinity for none. */
  readonly firstTable: number;
}

/** A table of the family with the groupings it needs, by their place in the lattice. */
export interface LatticeTable {
  readonly name: string;
  /** Dimensions in the table's own order. */
  readonly dimensions: readonly number[];
  /** Number of codes of each, in the same order. */
  readonly sizes: readonly number[];
  readonly grouping: number;
  /** The grouping without each dimension in turn: what the table breaks down (R1, R2). */
  readonly bases: readonly number[];
}

/** Every grouping a family publishes or breaks down, counted once however many tables use it. */
export interface Lattice {
  readonly groupings: readonly Grouping[];
  readonly tables: readonly LatticeTable[];
}

/** The lattice of a family: its tables, and what is left of each when one of its dimensions is taken away. */
export function latticeOf(shape: FamilyShape): Lattice {
  const places = new Map<string, number>();
  const groupings: Grouping[] = [];
  const place = (dimensions: readonly number[], firstTable: number): number => {
    const sorted = dimensions.toSorted((a, b) => a - b);
    const key = sorted.join();
    const known = places.get(key) ?? groupings.length;
    places.set(key, known);
    groupings[known] = grouping(
      shape,
      sorted,
      Math.min(firstTable, groupings[known]?.firstTable ?? Infinity),
    );
    return known;
  };
  const tables = shape.tables.map(({ name, dimensions }, number) => ({
    name,
    dimensions,
    sizes: dimensions.map((dimension) => sizeOf(shape, dimension)),
    grouping: place(dimensions, Infinity),
    bases: dimensions.map((taken) =>
      place(
        dimensions.filter((dimension) => dimension !== taken),
        number,
      ),
    ),
  }));
  return { groupings, tables };
}

function grouping(shape: FamilyShape, dimensions: readonly number[], firstTable: number): Grouping {
  const sizes = dimensions.map((dimension) => sizeOf(shape, dimension));
  return {
    dimensions,
    sizes,
    groups: sizes.reduce((product, size) => product * size, 1),
    firstTable,
  };
}

function sizeOf({ dimensions }: FamilyShape, dimension: number): number {
  const found = dimensions[dimension];
  if (!found)
    throw new RangeError(
      `A table uses dimension ${dimension}, and the family has ${dimensions.length}: name only dimensions it declares.`,
    );
  return found.codes.length;
}

/** Place of a row's group in the full grid of a grouping, the last dimension fastest; `codes` has every dimension. */
export function groupOf({ dimensions, sizes }: Grouping, codes: ArrayLike<number>): number {
  let group = 0;
  for (let at = 0; at < dimensions.length; at += 1)
    group = group * (sizes[at] ?? 1) + (codes[dimensions[at] ?? 0] ?? 0);
  return group;
}

/** Place of a table's cell in the full grid of a grouping of some of the table's dimensions. */
export function groupOfCell(
  { dimensions, sizes }: Grouping,
  table: LatticeTable,
  codes: readonly number[],
): number {
  let group = 0;
  for (const [at, dimension] of dimensions.entries())
    group = group * (sizes[at] ?? 1) + (codes[table.dimensions.indexOf(dimension)] ?? 0);
  return group;
}
