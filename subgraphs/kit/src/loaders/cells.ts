import DataLoader from 'dataloader';
import type { Knex } from 'knex';
import { statement } from '../database/sql.ts';
import { catalogued } from '../errors/catalogued.ts';
import type { Cell } from '../release/cell.ts';
import { figureOf, type ReleasedCell } from '../release/figure.ts';

/** One published table of one dataset, with the codes wanted of each dimension (null = all of them). */
export interface TableRequest {
  readonly dataset: string;
  readonly table: string;
  readonly dimensions: readonly string[];
  readonly wanted: Readonly<Record<string, readonly string[]>>;
  /** Instant whose current release is read; now when null. */
  readonly asOf: Date | null;
}

interface Row extends ReleasedCell {
  readonly k: number;
  readonly scheduled: number | null;
  readonly number: number | null;
  readonly d1: string | null;
  readonly d2: string | null;
  readonly d3: string | null;
}

const cellsByTable = statement(new URL('../../sql/cellsByTable.sql', import.meta.url));

/** All table reads of one request in one statement. */
export function cellsLoader(reader: Knex): DataLoader<TableRequest, readonly Cell[], string> {
  return new DataLoader((requests) => readTables(reader, requests), {
    cacheKeyFn: (request) => JSON.stringify(request),
  });
}

async function readTables(
  reader: Knex,
  requests: readonly TableRequest[],
): Promise<(readonly Cell[] | Error)[]> {
  const rows = await cellsByTable<Row>(reader, {
    requests: JSON.stringify(requests.map(parameters)),
  });
  const answers: Row[][] = requests.map(() => []);
  for (const row of rows) answers[row.k]?.push(row);
  return requests.map((request, k) => answer(request, answers[k] ?? []));
}

function parameters({ dataset, table, dimensions, wanted, asOf }: TableRequest, k: number) {
  const [d1, d2, d3] = dimensions.map((name) => wanted[name] ?? null);
  return { k, dataset, tbl: table, as_of: asOf, d1, d2, d3 };
}

function answer(request: TableRequest, rows: readonly Row[]): readonly Cell[] | Error {
  const [first] = rows;
  if (!first)
    throw new TypeError(
      `The statement left out the request for ${request.dataset}.${request.table}.`,
    );
  const { dataset } = request;
  const { scheduled, number } = first;
  if (scheduled === null)
    return catalogued('RELEASE_NOT_PUBLISHED', { dataset, command: commandFor(dataset) });
  if (number === null) return catalogued('RELEASE_NOT_YET', { dataset, release: scheduled });
  return rows.filter(({ d1 }) => d1 !== null).map((row) => cellOf(row, request));
}

function cellOf(row: Row, { dataset, dimensions }: TableRequest): Cell {
  const values = [row.d1, row.d2, row.d3];
  const codes = Object.fromEntries(dimensions.map((name, index) => [name, values[index] ?? '']));
  return { dataset, release: row.number ?? 0, codes, count: figureOf(row) };
}

/** What a ministry runs to publish the dataset; its identifier begins with the agency. */
function commandFor(dataset: string): string {
  return `npm run agency -- release ${dataset.split('.')[0]} --apply`;
}
