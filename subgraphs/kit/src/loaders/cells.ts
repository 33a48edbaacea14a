import DataLoader from 'dataloader';
import type { Knex } from 'knex';
import { statement } from '../database/sql.ts';
import { catalogued } from '../errors/catalogued.ts';
import type { Cell } from '../release/cell.ts';
import type { DatasetFamily } from '../release/family.ts';
import { figureOf, type ReleasedCell } from '../release/figure.ts';
import type { Tier } from '../server/tier.ts';

/** For whom a request reads, as of when, and the families it may read from. */
export interface Audience {
  readonly tier: Tier;
  /** Nothing that comes into force later is read, in any part of the request; now when left out. */
  readonly instant?: Date | undefined;
  readonly families: ReadonlyMap<string, DatasetFamily>;
}

/** One published table of one dataset, with the codes wanted of each dimension (null = all of them). */
export interface TableRequest {
  readonly dataset: string;
  readonly table: string;
  readonly dimensions: readonly string[];
  readonly wanted: Readonly<Record<string, readonly string[]>>;
  /** Instant whose current release is read, when it is earlier than the audience's; null: the audience's. */
  readonly asOf: Date | null;
  /** The one release to read, of those that have come into force; the current one when left out. */
  readonly release?: number;
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

/** All table reads of one request in one statement, each figure as the audience may see it. */
export function cellsLoader(
  reader: Knex,
  audience: Audience,
): DataLoader<TableRequest, readonly Cell[], string> {
  return new DataLoader(
    async (requests) => {
      const answers = await readTables(reader, requests, audience);
      return requests.map((request, k) => answer(request, answers[k] ?? [], audience));
    },
    { cacheKeyFn: (request) => JSON.stringify(request) },
  );
}

/** The rows of each request, in its place. */
async function readTables(
  reader: Knex,
  requests: readonly TableRequest[],
  { instant }: Pick<Audience, 'instant'>,
): Promise<readonly (readonly Row[])[]> {
  const rows = await cellsByTable<Row>(reader, {
    requests: JSON.stringify(requests.map(parameters)),
    instant: instant ?? null,
  });
  const answers: Row[][] = requests.map(() => []);
  for (const row of rows) answers[row.k]?.push(row);
  return answers;
}

function parameters(request: TableRequest, k: number) {
  const { dataset, table, dimensions, wanted, asOf, release = null } = request;
  const [d1, d2, d3] = dimensions.map((name) => wanted[name] ?? null);
  return { k, dataset, release, tbl: table, as_of: asOf, d1, d2, d3 };
}

function answer(
  request: TableRequest,
  rows: readonly Row[],
  audience: Audience,
): readonly Cell[] | Error {
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
  return rows.filter(({ d1 }) => d1 !== null).map((row) => cellOf(row, request, audience));
}

function cellOf(
  row: Row,
  { dataset, table, dimensions }: TableRequest,
  { tier, families }: Audience,
): Cell {
  const profile = families.get(dataset)?.profile;
  if (!profile)
    throw new TypeError(
      `Cells of ${dataset} were read, which is not among the ministry's families.`,
    );
  const values = [row.d1, row.d2, row.d3];
  const codes = dimensions.map((_, index) => values[index] ?? '');
  const release = row.number ?? 0;
  return {
    dataset,
    release,
    codes: Object.fromEntries(dimensions.map((name, index) => [name, codes[index] ?? ''])),
    count: figureOf(row, { tier, profile, place: { dataset, release, table, codes } }),
  };
}

/** What a ministry runs to publish the dataset; its identifier begins with the agency. */
function commandFor(dataset: string): string {
  return `npm run agency -- release ${dataset.split('.')[0]} --apply`;
}
