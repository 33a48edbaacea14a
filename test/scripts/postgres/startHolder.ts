import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Starts another process that holds the folder's cluster, and resolves with its address when it does. */
export async function startHolder(
  folder: string,
): Promise<{ readonly holder: ChildProcess; readonly adminUrl: string }> {
  const holder = fork(join(import.meta.dirname, 'holder.ts'), [folder], {
    execArgv: ['--import', 'tsx'],
  });
  const [adminUrl] = (await once(holder, 'message')) as [string];
  return { holder, adminUrl };
}
