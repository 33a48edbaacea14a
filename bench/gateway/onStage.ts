import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { composeContract } from '../../gateway/src/compose/composeContract.ts';
import { GATEWAY_CORE, LOAD_CORE, onLoadCore } from './machine/cores.ts';
import { runServices, type RunningServices } from './services/runServices.ts';
import { SERVICES } from './services/services.ts';
import type { Stage } from './startContestant.ts';

/** The services of the bench, running, and the supergraph with their addresses. */
export interface SetStage extends Stage {
  readonly services: RunningServices;
}

/**
 * Does work beside the running services, and takes everything down afterwards.
 * @param addressOf another address for a service than its own, such as that of something between.
 */
export function onStage<Result>(
  work: (stage: SetStage) => Promise<Result>,
  addressOf: (name: string, url: string) => Promise<string> = (_name, url) => Promise.resolve(url),
): Promise<Result> {
  return onLoadCore(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'alianza-bench-'));
    const tierSecret = randomBytes(24).toString('hex');
    const services = await runServices(LOAD_CORE, tierSecret);
    try {
      const supergraphFile = join(folder, 'supergraph.graphql');
      await writeFile(supergraphFile, await supergraph(services, addressOf));
      return await work({ core: GATEWAY_CORE, supergraphFile, tierSecret, services });
    } finally {
      await services.stop();
      await rm(folder, { recursive: true });
    }
  });
}

async function supergraph(
  { addresses }: RunningServices,
  addressOf: (name: string, url: string) => Promise<string>,
): Promise<string> {
  const subgraphs = await Promise.all(
    SERVICES.map(async ({ name, sdl }) => {
      const own = addresses.find((address) => address.name === name)?.url ?? '';
      return { name, file: name, url: await addressOf(name, own), typeDefs: parse(sdl) };
    }),
  );
  return composeContract(subgraphs).supergraph;
}
