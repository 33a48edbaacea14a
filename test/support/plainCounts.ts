import type { Knex } from 'knex';

const DAY_MS = 86_400_000;
const SETTLING_DAYS = 90;

/**
 * A dataset of ten units or more, and its counts by year in plain SQL (`year`, `n`; the binding `:cutOff`) that shares
 * nothing with the releases.
 */
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

/**
 * The yearly totals a release without noise holds, and beside them what the register's own counts make of each: the
 * count where the year ended 90 days before the cut-off, and none of a later one.
 */
export async function plainCounts(
  { builder, reader, cutOff }: Ends,
  { dataset, sql }: PlainCounts,
): Promise<{ readonly held: readonly YearTotal[]; readonly counted: readonly YearTotal[] }> {
  const { rows } = await builder.raw<{ rows: { year: string; n: number }[] }>(sql, { cutOff });
  const counts = new Map(rows.map(({ year, n }) => [year, n]));
  const cells = await reader('release.cell').where({ dataset, tbl: 'TOTAL' }).orderBy('d1');
  const held = cells.map(({ d1, value, status }) => ({ year: d1, value, status }));
  const counted = held.map(({ year }) => {
    const status = statusOf(Number(year), cutOff);
    return { year, value: status === 'PUBLISHED' ? (counts.get(year) ?? 0) : null, status };
  });
  return { held, counted };
}

function statusOf(year: number, cutOff: string): string {
  const day = Date.parse(cutOff);
  if (Date.UTC(year, 0, 1) > day) return 'NOT_REPORTED';
  const settled = Date.UTC(year, 11, 31) + SETTLING_DAYS * DAY_MS;
  return settled <= day ? 'PUBLISHED' : 'WITHHELD_OPEN_PERIOD';
}
