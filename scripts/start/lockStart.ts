import { mkdirSync } from 'node:fs';
import { type Lock, takeLock } from '../lock.ts';
import { Refusal } from '../refusal.ts';
import { DATA, START_LOCK } from './folders.ts';

/** Makes sure that this is the project's only start. Throws a Refusal that names the process of the other one. */
export async function lockStart(): Promise<Lock> {
  mkdirSync(DATA, { recursive: true });
  const lock = await takeLock(START_LOCK);
  if ('release' in lock) return lock;
  throw new Refusal(
    `Alianza is running already, or starting, from this folder (process ${lock.pid}): use that one, or end it with Ctrl-C or kill ${lock.pid}.`,
  );
}
