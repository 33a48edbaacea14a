import { type RunningSubgraph, startSubgraph } from '@alianza/kit/server/startSubgraph';
import { subgraph } from '../../subgraphs/police/subgraph.ts';
import { TIER_SECRET } from '../../support/tiers.ts';
import { type TestRegister, testRegister } from '../builder/testRegister.ts';

/** The police subgraph over a register that a test publishes from. */
export interface PoliceFeed {
  readonly register: TestRegister;
  readonly running: RunningSubgraph;
  /** An address beside GraphQL. */
  at(path: string): URL;
  stop(): Promise<void>;
}

export async function policeFeed(): Promise<PoliceFeed> {
  const register = await testRegister();
  const readerUrl = register.urls.reader;
  const running = await startSubgraph(subgraph, { readerUrl, port: 0, tierSecret: TIER_SECRET });
  return {
    register,
    running,
    at: (path) => new URL(path, running.url),
    stop: async () => {
      await running.stop();
      await register.close();
    },
  };
}
