import { AGENCIES, type AgencyName, environmentSuffix } from '@alianza/kit/agencies';
import { logger } from '@alianza/kit/server/log';
import type { KitLoaders } from '@alianza/kit/server/context';
import {
  type RunningSubgraph,
  startSubgraph,
  type Subgraph,
} from '@alianza/kit/server/startSubgraph';
import type { Knex } from 'knex';
import { readSettings } from '../../gateway/src/settings.ts';
import { startGateway } from '../../gateway/src/startGateway.ts';
import { subgraph as foreignAffairs } from '../subgraphs/foreign-affairs/subgraph.ts';
import { subgraph as icbf } from '../subgraphs/icbf/subgraph.ts';
import { subgraph as interior } from '../subgraphs/interior/subgraph.ts';
import { subgraph as labor } from '../subgraphs/labor/subgraph.ts';
import { subgraph as police } from '../subgraphs/police/subgraph.ts';
import { testDatabases } from './postgres/testDatabases.ts';

/** The whole graph as it runs: five subgraphs over the world's releases, and the gateway, all over HTTP. */
export interface Federation {
  readonly url: string;
  readonly subgraphs: Readonly<Record<AgencyName, RunningSubgraph>>;
  /** Every SQL statement the subgraphs have run so far. */
  readonly statements: readonly { readonly agency: AgencyName; readonly sql: string }[];
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphAnswer>;
  stop(): Promise<void>;
}

export interface GraphAnswer {
  readonly status: number;
  // The shape is the operation's; a test states it whole in its expectation.
  readonly data: unknown;
  readonly errors?: readonly GraphError[];
}

export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** What may differ from the usual run: another database for an agency. */
export interface FederationOptions {
  readonly readerUrls?: Partial<Record<AgencyName, string>>;
}

/** Starts everything on free ports; call it in `beforeAll` and stop it in `afterAll`. */
export async function federation({ readerUrls = {} }: FederationOptions = {}): Promise<Federation> {
  const { agencies } = await testDatabases();
  const statements: { agency: AgencyName; sql: string }[] = [];
  const url = (agency: AgencyName) => readerUrls[agency] ?? agencies[agency].reader;
  const entries = await Promise.all(
    AGENCIES.map(
      async (agency) =>
        [
          agency,
          await startOne(agency, url(agency), (sql) => statements.push({ agency, sql })),
        ] as const,
    ),
  );
  const subgraphs = Object.fromEntries(entries) as Record<AgencyName, RunningSubgraph>;
  for (const [agency, running] of entries)
    process.env[`SUBGRAPH_URL_${environmentSuffix(agency)}`] = running.url;
  const settings = readSettings(['--port', '0'], process.env);
  if (!settings) throw new TypeError('The gateway took its settings for a call for help.');
  const gateway = await startGateway(settings, logger('gateway'));
  return {
    url: gateway.url,
    subgraphs,
    statements,
    ask: (query, variables = {}) => ask(`${gateway.url}/graphql`, { query, variables }),
    stop: async () => {
      await gateway.stop();
      await Promise.all(entries.map(([, running]) => running.stop()));
    },
  };
}

type Listener = (sql: string) => unknown;

function startOne(
  agency: AgencyName,
  readerUrl: string,
  listener: Listener,
): Promise<RunningSubgraph> {
  const place = { readerUrl, port: 0 };
  switch (agency) {
    case 'foreign-affairs':
      return startSubgraph(heard(foreignAffairs, listener), place);
    case 'interior':
      return startSubgraph(heard(interior, listener), place);
    case 'labor':
      return startSubgraph(heard(labor, listener), place);
    case 'police':
      return startSubgraph(heard(police, listener), place);
    case 'icbf':
      return startSubgraph(heard(icbf, listener), place);
  }
}

/** The same subgraph, with every statement of its reader told to the listener. */
function heard<Loaders extends KitLoaders>(
  subgraph: Subgraph<Loaders>,
  listener: Listener,
): Subgraph<Loaders> {
  const known = new WeakSet<Knex>();
  return {
    ...subgraph,
    createLoaders: (reader) => {
      if (!known.has(reader)) reader.on('query', ({ sql }: { sql: string }) => listener(sql));
      known.add(reader);
      return subgraph.createLoaders(reader);
    },
  };
}

async function ask(url: string, body: object): Promise<GraphAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as Omit<GraphAnswer, 'status'>) };
}
