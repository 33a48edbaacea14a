import type { Knex } from 'knex';
import type { CodesByDimension } from './codes.ts';
import { checkFamily, type DatasetFamily } from './family.ts';
import { fillTable, quoted } from './fillTable.ts';
import type { Publication } from './publish.ts';
import { createUnits } from './unitTable.ts';

/** What a release consists of, in numbers. */
export interface Built {
  readonly cells: number;
  readonly withheld: number;
  /** Units known by the cut-off whose year lies outside the published period: counted in no cell. */
  readonly outsidePeriod: number;
}

/**
 * Counts the register once for the whole family (GROUPING SETS) into the temporary table `building`, with a cell for
 * every combination of codes, and withholds small counts before anything leaves the statement.
 */
export async function buildCells(
  transaction: Knex.Transaction,
  publication: Publication,
  codes: CodesByDimension,
): Promise<Built> {
  const { family, cutOff } = publication;
  checkFamily(family);
  const outsidePeriod = await createUnits(transaction, publication, codes);
  await transaction.raw(
    `create temporary table counted on commit drop as ${countStatement(family)}`,
  );
  await transaction.raw(
    `create temporary table building (tbl text, d1 text, d2 text, d3 text, position integer, value integer, status text)
     on commit drop`,
  );
  for (const table of Object.keys(family.tables))
    await fillTable(transaction, { family, codes, table, cutOff });
  const { rows } = await transaction.raw<{ rows: { cells: number; withheld: number }[] }>(
    `select count(*)::int as cells, count(*) filter (where value is null)::int as withheld from building`,
  );
  return { cells: 0, withheld: 0, ...rows[0], outsidePeriod };
}

/** One row per group of each table: its dimensions' codes (null where the table lacks the dimension) and the count. */
function countStatement({ dimensions, tables }: DatasetFamily): string {
  const names = Object.keys(dimensions).map(quoted).join(', ');
  const sets = Object.values(tables).map((table) => `(${table.map(quoted).join(', ')})`);
  return `
    select ${names}, grouping(${names}) as absent, count(*)::int as n
    from unit
    group by grouping sets (${sets.join(', ')})`;
}
