import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Account, chooseAccount, mayReach } from './account.ts';
import { claim, stablePlace } from './stablePlace.ts';

/** Where one cluster keeps its things, and the account its server runs under. */
export interface Cluster {
  readonly account: Account | undefined;
  readonly home: string;
  readonly data: string;
  readonly password: string;
  readonly log: string;
  readonly whereabouts: string;
}

/**
 * Finds the place of a cluster, and creates its folder. It is the folder asked for, unless the server's account cannot
 * reach that (a project below a closed home folder, started as root): then it is a public place, and stays there.
 */
export function locateCluster(folder: string, notice: (line: string) => void): Cluster {
  const asked = resolve(folder);
  const elsewhere = stablePlace(`cluster ${asked}`);
  mkdirSync(asked, { recursive: true });
  const here = clusterAt(asked);
  if (!existsSync(elsewhere) && mayReach(here.data, here.account)) return here;
  claim(elsewhere);
  notice(`PostgreSQL's data is kept in ${elsewhere}, as its account cannot reach ${asked}.`);
  return clusterAt(elsewhere);
}

function clusterAt(home: string): Cluster {
  const data = join(home, 'data');
  return {
    account: chooseAccount(data),
    home,
    data,
    password: join(home, 'password'),
    log: join(home, 'server.log'),
    whereabouts: join(home, 'guardian.json'),
  };
}
