import type { Knex } from 'knex';
import type { CodesByDimension } from './codes.ts';
import type { DatasetFamily } from './family.ts';

/** Counts under this many are withheld (`UNDER_TEN`), zero included, so a withheld cell says nothing about its size. */
export const SMALLEST_PUBLISHED = 10;

export interface TableBuild {
  readonly family: DatasetFamily;
  readonly codes: CodesByDimension;
  readonly table: string;
  /** Years after it were not looked at, so their cells are NOT_REPORTED. */
  readonly cutOff: string;
}

/** Writes the cells of one table into `building`: the full grid of its codes, counted or not, small counts withheld. */
export async function fillTable(
  transaction: Knex.Transaction,
  { family, codes, table, cutOff }: TableBuild,
): Promise<void> {
  const dimensions = family.tables[table] ?? [];
  const lists = dimensions.map((name) => (codes[name] ?? []).map(({ code }) => code));
  await transaction.raw(
    `insert into building
     select ?, ${placedCodes(dimensions)}, row_number() over (order by ${orderOf(dimensions)}),
       case when status = 'PUBLISHED' then n end, status
     from ${gridOf(dimensions, lists)}
     left join counted on absent = ${absentBits(family, dimensions)} and ${sameCodes(dimensions)}
     cross join lateral (select case
       when ${yearOf(dimensions)} > ? then 'NOT_REPORTED'
       when n >= ${SMALLEST_PUBLISHED} then 'PUBLISHED'
       else 'UNDER_TEN'
     end) as state(status)`,
    [table, ...lists.flat(), cutOff.slice(0, 4)],
  );
}

/** The codes of a table's dimensions as rows, each list in its order, all lists crossed. */
function gridOf(dimensions: readonly string[], lists: readonly (readonly string[])[]): string {
  const parts = dimensions.map((name, index) => {
    const codes = (lists[index] ?? []).map(() => '?').join(', ');
    return `unnest(array[${codes}]::text[]) with ordinality as g${index + 1}(${quoted(name)}, o${index + 1})`;
  });
  return parts.join(' cross join ');
}

function placedCodes(dimensions: readonly string[]): string {
  const places = [0, 1, 2].map((at) => {
    const name = dimensions[at];
    return name === undefined ? `''` : `g${at + 1}.${quoted(name)}`;
  });
  return places.join(', ');
}

function orderOf(dimensions: readonly string[]): string {
  return dimensions.map((_, index) => `o${index + 1}`).join(', ');
}

function sameCodes(dimensions: readonly string[]): string {
  const equal = dimensions.map(
    (name, index) => `counted.${quoted(name)} = g${index + 1}.${quoted(name)}`,
  );
  return equal.join(' and ');
}

/** The cell's year; a table of all years together has none, and the empty text is before every year. */
function yearOf(dimensions: readonly string[]): string {
  const at = dimensions.indexOf('year');
  return at < 0 ? `''` : `g${at + 1}.year`;
}

/** PostgreSQL's GROUPING bit mask of a table: bit set where the dimension is absent, last dimension lowest. */
function absentBits(family: DatasetFamily, present: readonly string[]): number {
  return Object.keys(family.dimensions).reduce(
    (bits, name) => bits * 2 + (present.includes(name) ? 0 : 1),
    0,
  );
}

/** Dimension names are camelCase, as in the schema, so SQL needs them quoted. */
export function quoted(name: string): string {
  return `"${name}"`;
}
