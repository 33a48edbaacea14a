import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AgencyUrls } from '@alianza/kit/database/urls';
import type { KitLoaders } from '@alianza/kit/server/context';
import { startSubgraph, type Subgraph } from '@alianza/kit/server/startSubgraph';
import { type Filled, fillAgency } from '../../scripts/fillAgency.ts';
import { emptyAgency } from './postgres/emptyAgency.ts';
import { type ExtractRow, writeExtract } from './writeExtract.ts';

/** An agency as it runs: its own database, filled from extract files, and its subgraph over HTTP. */
export interface ServedAgency {
  readonly urls: AgencyUrls;
  readonly filled: Filled;
  /** Sends an operation to the subgraph. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<SubgraphAnswer>;
  stop(): Promise<void>;
}

export interface SubgraphAnswer {
  // The shape is the operation's; a test states it whole in its expectation.
  readonly data: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
}

export interface RowsToServe {
  /** Rows by name of the extract. */
  readonly rows: Readonly<Record<string, readonly ExtractRow[]>>;
  /** Last day whose records the releases count, `YYYY-MM-DD`. */
  readonly cutOff: string;
}

/** Takes rows the whole way: extract file → importer → register → release → subgraph. Nothing is mocked. */
export async function serveRows<Loaders extends KitLoaders>(
  subgraph: Subgraph<Loaders>,
  { rows, cutOff }: RowsToServe,
): Promise<ServedAgency> {
  const { ministry } = subgraph;
  const folder = mkdtempSync(join(tmpdir(), 'alianza-extracts-'));
  const database = await emptyAgency(ministry.agency);
  const { urls } = database;
  for (const extract of ministry.extracts) writeExtract(folder, extract, rows[extract.name] ?? []);
  const filled = await fillAgency({ ministry, urls, folder, cutOff });
  rmSync(folder, { recursive: true });
  const running = await startSubgraph(subgraph, { readerUrl: urls.reader, port: 0 });
  return {
    urls,
    filled,
    ask: (query, variables = {}) => post(running.url, { query, variables }),
    stop: async () => {
      await running.stop();
      await database.drop();
    },
  };
}

async function post(url: string, body: object): Promise<SubgraphAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as SubgraphAnswer;
}
