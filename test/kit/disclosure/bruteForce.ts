import type { CountedRecord, FamilyShape } from '@alianza/kit/disclosure/shape';

/** A group of people by what defines it: the dimensions and codes, `0=2,3=1`. */
interface Group {
  readonly name: string;
  readonly dimensions: readonly number[];
  readonly codes: readonly number[];
  readonly units: ReadonlySet<number>;
}

/**
 * Guard R2 as its rule reads, from the sets of people themselves: of two groups with `smallest` people that are broken
 * down and differ by 1 to `smallest` − 1 people, the later is blocked; a blocked one blocks no other. Names of the blocked.
 */
export function blockedByRule(
  shape: FamilyShape,
  records: readonly CountedRecord[],
  smallest: number,
): readonly string[] {
  const groups = groupsInOrder(shape, records).filter(({ units }) => units.size >= smallest);
  const blocked = new Set<string>();
  for (const [at, group] of groups.entries()) {
    if (blocked.has(group.name)) continue;
    for (const later of groups.slice(at + 1)) {
      const difference = differenceOf(group.units, later.units);
      if (difference > 0 && difference < smallest) blocked.add(later.name);
    }
  }
  return [...blocked].toSorted();
}

/** Name of a group, as {@link blockedByRule} gives it. */
export function groupName(dimensions: readonly number[], codes: readonly number[]): string {
  return dimensions.map((dimension, at) => `${dimension}=${codes[at]}`).join();
}

/** Fewer dimensions first, then the lower table that breaks the group down, then the lower codes. */
function groupsInOrder(
  { tables, dimensions: all }: FamilyShape,
  records: readonly CountedRecord[],
): readonly Group[] {
  const bases = tables.flatMap(({ dimensions }, table) =>
    dimensions.map((taken) => ({
      table,
      dimensions: dimensions.filter((each) => each !== taken).toSorted((a, b) => a - b),
    })),
  );
  const first = bases.filter(
    ({ dimensions }, at) =>
      bases.findIndex((each) => each.dimensions.join() === dimensions.join()) === at,
  );
  const ordered = first.toSorted(
    (a, b) => a.dimensions.length - b.dimensions.length || a.table - b.table,
  );
  return ordered.flatMap(({ dimensions }) =>
    grid(dimensions.map((dimension) => all[dimension]?.codes.length ?? 0)).map((codes) => ({
      name: groupName(dimensions, codes),
      dimensions,
      codes,
      units: unitsOf(records, dimensions, codes),
    })),
  );
}

/** Every combination of codes, the last fastest. */
export function grid(sizes: readonly number[]): readonly (readonly number[])[] {
  return sizes.reduce<readonly (readonly number[])[]>(
    (rows, size) =>
      rows.flatMap((row) => Array.from({ length: size }, (_, code) => [...row, code])),
    [[]],
  );
}

function unitsOf(
  records: readonly CountedRecord[],
  dimensions: readonly number[],
  codes: readonly number[],
): ReadonlySet<number> {
  const inside = records.filter((record) =>
    dimensions.every((dimension, at) => record.codes[dimension] === codes[at]),
  );
  return new Set(inside.map(({ unit }) => unit));
}

function differenceOf(some: ReadonlySet<number>, others: ReadonlySet<number>): number {
  const shared = [...some].filter((unit) => others.has(unit)).length;
  return some.size + others.size - 2 * shared;
}
