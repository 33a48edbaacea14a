import { AGENCIES, type AgencyName, environmentSuffix } from '@alianza/kit/agencies';
import { logger } from '@alianza/kit/server/log';
import type { KitLoaders } from '@alianza/kit/server/context';
import type { Tier } from '@alianza/kit/server/tier';
import {
  type RunningSubgraph,
  startSubgraph,
  type Subgraph,
  type SubgraphEnvironment,
} from '@alianza/kit/server/startSubgraph';
import type { Knex } from 'knex';
import { readSettings, type GatewaySettings } from '../../gateway/src/settings.ts';
import { startGateway } from '../../gateway/src/startGateway.ts';
import { subgraph as foreignAffairs } from '../subgraphs/foreign-affairs/subgraph.ts';
import { subgraph as icbf } from '../subgraphs/icbf/subgraph.ts';
import { subgraph as interior } from '../subgraphs/interior/subgraph.ts';
import { subgraph as labor } from '../subgraphs/labor/subgraph.ts';
import { subgraph as police } from '../subgraphs/police/subgraph.ts';
import { testDatabases } from './postgres/testDatabases.ts';
import { callerHeaders, TIER_SECRET, writeTokens } from './tiers.ts';

/** The whole graph as it runs: five subgraphs over the world's releases, and the gateway, all over HTTP. */
export interface Federation {
  readonly url: string;
  readonly subgraphs: Readonly<Record<AgencyName, RunningSubgraph>>;
  /** Every request the subgraphs have had so far, each with the SQL statements it took. */
  readonly requests: readonly SubgraphRequest[];
  /** Asks as an analyst, unless told otherwise. */
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    as?: { readonly tier: Tier },
  ): Promise<GraphAnswer>;
  /** Starts an agency again that was stopped, at the address it had. */
  startAgain(agency: AgencyName): Promise<void>;
  stop(): Promise<void>;
}

export interface SubgraphRequest {
  readonly agency: AgencyName;
  readonly statements: string[];
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

/** What may differ from the usual run: another database for an agency, a setting of the gateway. */
export interface FederationOptions {
  readonly readerUrls?: Partial<Record<AgencyName, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly settings?: Partial<GatewaySettings>;
  /** Seconds for which an earlier answer may stand in for an agency. */
  readonly staleSeconds?: number;
}

/**
 * All tests ask from one address, as fast as they can; and figures are what they are about: on a busy machine an agency may
 * take its time.
 */
const AMPLE = {
  CALLER_COST: '1000000000',
  CALLER_COST_PER_SECOND: '1000000000',
  SUBGRAPH_TIMEOUT_MS: '15000',
  TOTAL_TIMEOUT_MS: '30000',
};

/** Half a million requests are no news to who reads the output of a test run. */
process.env['LOG_LEVEL'] ??= 'error';

/** Starts everything on free ports; call it in `beforeAll` and stop it in `afterAll`. */
export async function federation({
  readerUrls = {},
  environment = {},
  settings: changes = {},
  staleSeconds = 0,
}: FederationOptions = {}): Promise<Federation> {
  const { agencies } = await testDatabases();
  const requests: SubgraphRequest[] = [];
  const url = (agency: AgencyName) => readerUrls[agency] ?? agencies[agency].reader;
  const start = (agency: AgencyName, port = 0) =>
    startOne(
      agency,
      { readerUrl: url(agency), port, tierSecret: TIER_SECRET, staleSeconds },
      requests,
    );
  const entries = await Promise.all(
    AGENCIES.map(async (agency) => [agency, await start(agency)] as const),
  );
  const subgraphs = Object.fromEntries(entries) as Record<AgencyName, RunningSubgraph>;
  for (const [agency, running] of entries)
    process.env[`SUBGRAPH_URL_${environmentSuffix(agency)}`] = running.url;
  const settings = settingsIn(environment);
  const gateway = await startGateway({ ...settings, ...changes }, logger('gateway'));
  return {
    url: gateway.url,
    subgraphs,
    requests,
    ask: (query, variables = {}, { tier } = { tier: 'ANALYST' }) =>
      ask(`${gateway.url}/graphql`, { query, variables }, tier),
    startAgain: async (agency) => {
      subgraphs[agency] = await start(agency, Number(new URL(subgraphs[agency].url).port));
    },
    stop: async () => {
      await gateway.stop({ isHurried: true });
      await Promise.all(Object.values(subgraphs).map((running) => running.stop()));
    },
  };
}

/** The gateway's settings, from the environment of the test and what is given. */
function settingsIn(environment: Readonly<Record<string, string>>): GatewaySettings {
  const settings = readSettings(['--port', '0'], {
    ...process.env,
    ...AMPLE,
    ...environment,
    TIER_SECRET,
    ANALYST_TOKENS_FILE: writeTokens(),
  });
  if (!settings) throw new TypeError('The gateway took its settings for a call for help.');
  return settings;
}

function startOne(
  agency: AgencyName,
  place: SubgraphEnvironment,
  requests: SubgraphRequest[],
): Promise<RunningSubgraph> {
  const heard = <Loaders extends KitLoaders>(subgraph: Subgraph<Loaders>) =>
    startSubgraph(noted(subgraph, agency, requests), place);
  switch (agency) {
    case 'foreign-affairs':
      return heard(foreignAffairs);
    case 'interior':
      return heard(interior);
    case 'labor':
      return heard(labor);
    case 'police':
      return heard(police);
    case 'icbf':
      return heard(icbf);
  }
}

/** The same subgraph, with each request noted and, under it, the statements of its reader. Ask one thing at a time. */
function noted<Loaders extends KitLoaders>(
  subgraph: Subgraph<Loaders>,
  agency: AgencyName,
  requests: SubgraphRequest[],
): Subgraph<Loaders> {
  const known = new WeakSet<Knex>();
  let latest: SubgraphRequest | undefined;
  return {
    ...subgraph,
    createLoaders: (reader, audience) => {
      if (!known.has(reader))
        reader.on('query', ({ sql }: { sql: string }) => latest?.statements.push(sql));
      known.add(reader);
      latest = { agency, statements: [] };
      requests.push(latest);
      return subgraph.createLoaders(reader, audience);
    },
  };
}

async function ask(url: string, body: object, tier: Tier): Promise<GraphAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...callerHeaders(tier) },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as Omit<GraphAnswer, 'status'>) };
}
