import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demonstrationKeys } from '@alianza/kit/builder/keyFile';
import type { AgencyUrls } from '@alianza/kit/database/urls';
import type { KitLoaders } from '@alianza/kit/server/context';
import { startSubgraph, type Subgraph } from '@alianza/kit/server/startSubgraph';
import type { Tier } from '@alianza/kit/server/tier';
import { signTier } from '@alianza/kit/server/tierHeader';
import { type Filled, fillAgency } from '../../scripts/fillAgency.ts';
import { emptyAgency } from './postgres/emptyAgency.ts';
import { TIER_SECRET } from './tiers.ts';
import { type ExtractRow, writeExtract } from './writeExtract.ts';

/** An agency as it runs: its own database, filled from extract files, and its subgraph over HTTP. */
export interface ServedAgency {
  readonly urls: AgencyUrls;
  readonly filled: Filled;
  /** Sends an operation to the subgraph, as an analyst unless told otherwise. */
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    tier?: Tier,
  ): Promise<SubgraphAnswer>;
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

/** Counts as they are, so that a test sees what is counted; the guards stay. */
const NO_NOISE = { draw: () => 0 };

/**
 * Takes rows the whole way: extract file → importer → register → release → subgraph. Nothing is mocked; only the noise is
 * left out, which has tests of its own.
 */
export async function serveRows<Loaders extends KitLoaders>(
  subgraph: Subgraph<Loaders>,
  { rows, cutOff }: RowsToServe,
): Promise<ServedAgency> {
  const { ministry } = subgraph;
  const folder = mkdtempSync(join(tmpdir(), 'alianza-extracts-'));
  const database = await emptyAgency(ministry.agency);
  const { urls } = database;
  for (const extract of ministry.extracts) writeExtract(folder, extract, rows[extract.name] ?? []);
  const filled = await fillAgency({
    ministry,
    urls,
    folder,
    cutOff,
    keys: demonstrationKeys(ministry.agency),
    publishedTotals: [],
    noise: () => NO_NOISE,
  });
  rmSync(folder, { recursive: true });
  const running = await startSubgraph(subgraph, {
    readerUrl: urls.reader,
    port: 0,
    tierSecret: TIER_SECRET,
  });
  return {
    urls,
    filled,
    ask: (query, variables = {}, tier = 'ANALYST') =>
      post(
        running.url,
        { query, variables },
        signTier(TIER_SECRET, { tier, agency: ministry.agency }),
      ),
    stop: async () => {
      await running.stop();
      await database.drop();
    },
  };
}

async function post(
  url: string,
  body: object,
  tierHeaders: Readonly<Record<string, string>>,
): Promise<SubgraphAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...tierHeaders },
    body: JSON.stringify(body),
  });
  return (await response.json()) as SubgraphAnswer;
}
