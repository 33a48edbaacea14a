import { catalogued } from '../errors/catalogued.ts';
import type { TableRequest } from '../loaders/cells.ts';
import type { Scope } from '../server/scope.ts';
import { TIME_DIMENSIONS, type DatasetFamily } from './family.ts';

/** A table field's arguments: the table by name, and the codes wanted per dimension. */
export interface TableArguments {
  readonly by: string;
  readonly where?: Readonly<Record<string, readonly (string | number)[] | null | undefined>> | null;
}

/** Turns a table field into the read of one published table; refuses what the closed family cannot answer. */
export function tableRequest(
  family: DatasetFamily,
  scope: Scope,
  { by, where }: TableArguments,
): TableRequest {
  const table = scope.department === null ? by : tableByDepartment(family, by);
  const dimensions = family.tables[table] ?? [];
  const wanted = filters(dimensions, where ?? {}, `${family.id}.${table}`);
  const place =
    scope.department === null
      ? {}
      : { department: narrowed(wanted['department'], scope.department) };
  return {
    dataset: family.id,
    table,
    dimensions,
    wanted: { ...wanted, ...place },
    asOf: scope.asOf,
  };
}

/** The published table that breaks `by` down by department too: in a place, that is the one to read. */
export function tableByDepartment(family: DatasetFamily, by: string): string {
  const found = departmentTable(family, by);
  if (found) return found;
  const here = Object.keys(family.tables).filter((name) => departmentTable(family, name));
  throw catalogued('TABLE_NOT_PUBLISHED', {
    table: `${by} within a department`,
    dataset: family.id,
    published: here,
  });
}

/**
 * Name of the table with the dimensions of `by` and the department, if the family has it. Time is left aside: a table
 * by year may be published within a department by period, as fewer people live there.
 */
export function departmentTable(family: DatasetFamily, by: string): string | undefined {
  const wanted = new Set([...besideTime(family.tables[by] ?? []), 'department']);
  return Object.entries(family.tables).find(([, dimensions]) => {
    const others = besideTime(dimensions);
    return others.length === wanted.size && others.every((name) => wanted.has(name));
  })?.[0];
}

/** The dimensions of a table without the one of time. */
export function besideTime(dimensions: readonly string[]): readonly string[] {
  return dimensions.filter((name) => !TIME_DIMENSIONS.includes(name));
}

function filters(
  dimensions: readonly string[],
  where: NonNullable<TableArguments['where']>,
  table: string,
): Record<string, readonly string[]> {
  const given = Object.entries(where).filter(([, codes]) => codes !== null && codes !== undefined);
  return Object.fromEntries(
    given.map(([filter, codes]) => [
      dimensionOf(filter, dimensions, table),
      (codes ?? []).map(String),
    ]),
  );
}

function dimensionOf(filter: string, dimensions: readonly string[], table: string): string {
  const dimension = dimensions.find((name) => plural(name) === filter);
  if (dimension) return dimension;
  throw catalogued('FILTER_NOT_IN_TABLE', { table, filter, dimensions });
}

/** A filter is named as its dimension in the plural: `year` → `years`, `sex` → `sexes`, `country` → `countries`. */
export function plural(dimension: string): string {
  if (dimension.endsWith('y')) return `${dimension.slice(0, -1)}ies`;
  return `${dimension}${dimension.endsWith('x') ? 'es' : 's'}`;
}

/** Inside a department a filter can only leave that department in or out. */
function narrowed(codes: readonly string[] | undefined, department: string): readonly string[] {
  return codes === undefined || codes.includes(department) ? [department] : [];
}
