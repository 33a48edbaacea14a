import type { Knex } from 'knex';
import { codesOf, type CodesByDimension } from './codes.ts';
import { checkFamily, type DatasetFamily } from './family.ts';
import type { Publication } from './publish.ts';

/** Counts under this many are withheld (`UNDER_TEN`), zero included, so a withheld cell says nothing about its size. */
export const SMALLEST_PUBLISHED = 10;

/**
 * Counts the register once for the whole family (GROUPING SETS) into the temporary table `building`, with a cell for
 * every combination of codes, and withholds small counts before anything leaves the statement.
 */
export async function buildCells(
  transaction: Knex.Transaction,
  { family, units, cutOff }: Publication,
): Promise<{ cells: number; withheld: number }> {
  checkFamily(family);
  const codes = await codesOf(transaction, family);
  await transaction.raw(
    `create temporary table counted on commit drop as ${countStatement(family, units)}`,
    { cutOff },
  );
  await refuseUnknownCodes(transaction, family, codes);
  await transaction.raw(
    `create temporary table building (tbl text, d1 text, d2 text, d3 text, position integer, value integer, status text)
     on commit drop`,
  );
  for (const table of Object.keys(family.tables))
    await fillTable(transaction, { family, codes, table });
  const { rows } = await transaction.raw<{ rows: { cells: number; withheld: number }[] }>(
    `select count(*)::int as cells, count(*) filter (where value is null)::int as withheld from building`,
  );
  return rows[0] ?? { cells: 0, withheld: 0 };
}

/** One row per group of each table: its dimensions' codes (null where the table lacks the dimension) and the count. */
function countStatement(family: DatasetFamily, units: string): string {
  const dimensions = Object.keys(family.dimensions).map(quoted);
  const sets = Object.values(family.tables).map((table) => `(${table.map(quoted).join(', ')})`);
  return `
    with unit as (${units})
    select ${dimensions.join(', ')}, grouping(${dimensions.join(', ')}) as absent, count(*)::int as n
    from unit
    where known_on <= :cutOff::date
    group by grouping sets (${sets.join(', ')})`;
}

interface TableBuild {
  readonly family: DatasetFamily;
  readonly codes: CodesByDimension;
  readonly table: string;
}

/** Writes the cells of one table: the full grid of its codes, counted or not. */
async function fillTable(transaction: Knex.Transaction, { family, codes, table }: TableBuild) {
  const dimensions = family.tables[table] ?? [];
  const lists = dimensions.map((name) => (codes[name] ?? []).map(({ code }) => code));
  const grid = dimensions.map(
    (name, index) =>
      `unnest(array[${lists[index]?.map(() => '?').join(', ')}]::text[]) with ordinality as g${index + 1}(${quoted(name)}, o${index + 1})`,
  );
  const placed = [1, 2, 3].map((d) =>
    dimensions[d - 1] ? `g${d}.${quoted(dimensions[d - 1] ?? '')}` : `''`,
  );
  const order = dimensions.map((_, index) => `o${index + 1}`).join(', ');
  await transaction.raw(
    `insert into building
     select ?, ${placed.join(', ')}, row_number() over (order by ${order}),
       case when n >= ${SMALLEST_PUBLISHED} then n end,
       case when n >= ${SMALLEST_PUBLISHED} then 'PUBLISHED' else 'UNDER_TEN' end
     from ${grid.join(' cross join ')}
     left join counted on absent = ${absentBits(family, dimensions)} and
       ${dimensions.map((name, index) => `counted.${quoted(name)} = g${index + 1}.${quoted(name)}`).join(' and ')}`,
    [table, ...lists.flat()],
  );
}

/** PostgreSQL's GROUPING bit mask of a table: bit set where the dimension is absent, last dimension lowest. */
function absentBits(family: DatasetFamily, present: readonly string[]): number {
  return Object.keys(family.dimensions).reduce(
    (bits, name) => bits * 2 + (present.includes(name) ? 0 : 1),
    0,
  );
}

/** A code outside its list would vanish from the grid, so it stops the release instead. Years outside the period are not part of it. */
async function refuseUnknownCodes(
  transaction: Knex.Transaction,
  family: DatasetFamily,
  codes: CodesByDimension,
): Promise<void> {
  for (const [name, list] of Object.entries(family.dimensions)) {
    if (list.kind === 'years') continue;
    const known = (codes[name] ?? []).map(({ code }) => code);
    const strangers: string[] = await transaction('counted')
      .whereNotNull(name)
      .whereNotIn(name, known)
      .distinct()
      .pluck(name);
    if (strangers.length > 0)
      throw new Error(
        `${family.id}: the register yields ${strangers.join(', ')} for "${name}", which is not in its code list. ` +
          `Add the code to the family, or map it in ${family.units}; nothing was published.`,
      );
  }
}

/** Dimension names are camelCase, as in the schema, so SQL needs them quoted. */
function quoted(name: string): string {
  return `"${name}"`;
}
