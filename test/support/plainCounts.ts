import type { Knex } from 'knex';

const SMALLEST_PUBLISHED = 10;

/** A dataset, and its counts by year in plain SQL (`year`, `n`; one binding, the cut-off) that shares nothing with the releases. */
export interface PlainCounts {
  readonly dataset: string;
  readonly sql: string;
}

/** Both ends of a release: who may count the register, and who may read the cells. */
export interface Ends {
  readonly builder: Knex;
  readonly reader: Knex;
  /** Last day whose records count, `YYYY-MM-DD`. */
  readonly cutOff: string;
}

/** A yearly total as a release holds it. */
export interface YearTotal {
  readonly year: string;
  readonly value: number | null;
  readonly status: string;
}

/** The yearly totals a release holds, and beside them what the register's own counts make of each: none below ten. */
export async function plainCounts(
  { builder, reader, cutOff }: Ends,
  { dataset, sql }: PlainCounts,
): Promise<{ readonly held: readonly YearTotal[]; readonly counted: readonly YearTotal[] }> {
  const { rows } = await builder.raw<{ rows: { year: string; n: number }[] }>(sql, [cutOff]);
  const counts = new Map(rows.map(({ year, n }) => [year, n]));
  const cells = await reader('release.cell').where({ dataset, tbl: 'TOTAL' }).orderBy('d1');
  const held = cells.map(({ d1, value, status }) => ({ year: d1, value, status }));
  return { held, counted: held.map(({ year }) => totalOf(year, counts.get(year) ?? 0)) };
}

function totalOf(year: string, n: number): YearTotal {
  return n < SMALLEST_PUBLISHED
    ? { year, value: null, status: 'UNDER_TEN' }
    : { year, value: n, status: 'PUBLISHED' };
}
