import { environmentSuffix } from '@alianza/kit/agencies';
import type { AgencyUrls } from '@alianza/kit/database/urls';
import type { Ending } from './ending.ts';
import { ANALYST_TOKENS } from './folders.ts';
import type { StartOptions } from './options.ts';
import type { PreparedAgency } from './prepare.ts';
import { type RunningService, startService } from './service.ts';

/** What the services of one run share: how it ends, and the secret by which the gateway vouches for an analyst. */
export interface Run {
  readonly ending: Ending;
  readonly tierSecret: string;
}

/** All that a subgraph is given to keep: its reader's address and the tier secret. No owner, no key of a release. */
export function subgraphEnvironment(urls: AgencyUrls, tierSecret: string): Record<string, string> {
  return { READER_URL: urls.reader, PORT: '0', TIER_SECRET: tierSecret };
}

/** Starts every agency's subgraph at once. */
export function startSubgraphs(
  agencies: readonly PreparedAgency[],
  { ending, tierSecret }: Run,
): Promise<readonly RunningService[]> {
  return Promise.all(
    agencies.map(async ({ agency, urls }) => {
      const subgraph = await startService({
        name: agency,
        module: `subgraphs/${agency}/server.ts`,
        environment: subgraphEnvironment(urls, tierSecret),
      });
      ending.add(() => subgraph.stop());
      return subgraph;
    }),
  );
}

/** Starts the gateway over the running subgraphs. */
export async function startGateway(
  subgraphs: readonly RunningService[],
  { port }: StartOptions,
  { ending, tierSecret }: Run,
): Promise<RunningService> {
  const addresses = subgraphs.map(({ name, url }) => [
    `SUBGRAPH_URL_${environmentSuffix(name as never)}`,
    url,
  ]);
  const gateway = await startService({
    name: 'gateway',
    module: 'gateway/run.mjs',
    environment: {
      ...Object.fromEntries(addresses),
      PORT: String(port),
      TIER_SECRET: tierSecret,
      ANALYST_TOKENS_FILE: ANALYST_TOKENS,
      METRICS_PORT: process.env['METRICS_PORT'] ?? '0',
      // Nobody balances load over one machine: Ctrl-C need not wait for a balancer to see it.
      LAME_DUCK_MS: '0',
    },
  });
  ending.add(() => gateway.stop());
  return gateway;
}
