import { rmSync } from 'node:fs';
import { removeCluster } from '../postgres/removeCluster.ts';
import { Refusal } from '../refusal.ts';
import { ANALYST_TOKEN, ANALYST_TOKENS, CLUSTER, CREDENTIALS, LOGS, WORLD } from './folders.ts';
import { namedServers } from './servers.ts';

/**
 * Removes what earlier runs left in this project's data folder. A server of the user's own is never touched: with one
 * named, nothing is removed at all, since half of a beginning would be neither old nor new.
 */
export async function reset(environment: NodeJS.ProcessEnv): Promise<void> {
  const [variable] = namedServers(environment);
  if (variable)
    throw new Refusal(
      `--reset removes only what this project made in .alianza, and ${variable} names a server of your own: empty its database yourself and start without --reset, or unset ${variable}.`,
    );
  await removeCluster(CLUSTER);
  for (const path of [WORLD, `${WORLD}.partial`, LOGS, CREDENTIALS, ANALYST_TOKEN, ANALYST_TOKENS])
    rmSync(path, { recursive: true, force: true });
}
