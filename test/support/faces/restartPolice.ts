import { type RunningSubgraph, startSubgraph } from '@alianza/kit/server/startSubgraph';
import { subgraph } from '../../subgraphs/police/subgraph.ts';
import type { Federation } from '../federation.ts';
import { testDatabases } from '../postgres/testDatabases.ts';
import { TIER_SECRET } from '../tiers.ts';

/** Starts the police's subgraph again where it answered before it was stopped. */
export async function restartPolice({ subgraphs }: Federation): Promise<RunningSubgraph> {
  const { agencies } = await testDatabases();
  return startSubgraph(subgraph, {
    readerUrl: agencies.police.reader,
    port: Number(new URL(subgraphs.police.url).port),
    tierSecret: TIER_SECRET,
  });
}
