import { environmentSuffix } from '@alianza/kit/agencies';
import type { Ending } from './ending.ts';
import type { StartOptions } from './options.ts';
import type { PreparedAgency } from './prepare.ts';
import { type RunningService, startService } from './service.ts';

/** Starts every agency's subgraph at once, each with its reader's address only. */
export function startSubgraphs(
  agencies: readonly PreparedAgency[],
  ending: Ending,
): Promise<readonly RunningService[]> {
  return Promise.all(
    agencies.map(async ({ agency, urls }) => {
      const subgraph = await startService({
        name: agency,
        module: `subgraphs/${agency}/server.ts`,
        environment: { READER_URL: urls.reader, PORT: '0' },
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
  ending: Ending,
): Promise<RunningService> {
  const addresses = subgraphs.map(({ name, url }) => [
    `SUBGRAPH_URL_${environmentSuffix(name as never)}`,
    url,
  ]);
  const gateway = await startService({
    name: 'gateway',
    module: 'gateway/src/main.ts',
    environment: { ...Object.fromEntries(addresses), PORT: String(port) },
  });
  ending.add(() => gateway.stop());
  return gateway;
}
