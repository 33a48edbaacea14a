import type { Knex } from 'knex';
import { statement } from '@alianza/kit/database/sql';
import { quantiles } from '../quantiles.ts';
import { READ_TABLE, UNITS } from './family.ts';

const RUNS = 15;

/** Median milliseconds of reading one table from a release, and of counting it anew from the register. */
export interface ReadTimes {
  readonly cells: number;
  readonly released: number;
  readonly counted: number;
}

const cellsByTable = statement(
  new URL('../../subgraphs/kit/sql/cellsByTable.sql', import.meta.url),
);

/** What a graph without releases would run for the same table. */
const COUNT = `
  select year, department, count(*)::integer as value from (${UNITS}) as every
  group by year, department order by year, department`;

/** Runs both ways in turn, so that whatever else the machine does falls on both. */
export async function readTimes(
  { reader, builder }: { readonly reader: Knex; readonly builder: Knex },
  dataset: string,
): Promise<ReadTimes> {
  const requests = JSON.stringify([{ k: 0, dataset, tbl: READ_TABLE }]);
  const ways = {
    released: () => cellsByTable(reader, { requests }),
    counted: () => builder.raw(COUNT),
  };
  const cells = (await ways.released()).length;
  await ways.counted();
  const times = { released: [] as number[], counted: [] as number[] };
  for (let run = 0; run < RUNS; run += 1)
    for (const way of ['released', 'counted'] as const) times[way].push(await timeOf(ways[way]));
  return { cells, released: quantiles(times.released).p50, counted: quantiles(times.counted).p50 };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
