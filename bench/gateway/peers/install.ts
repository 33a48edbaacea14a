import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const PEERS = join(import.meta.dirname, '../../peers');

/** Installs what is measured against into `bench/peers`, when it is missing or older than its lock file. */
export async function installPeers(): Promise<void> {
  if (isCurrent()) return;
  process.stderr.write('Installing the gateways to measure against (npm ci), 700 MB …\n');
  const args = ['ci', '--ignore-scripts', '--no-progress', '--loglevel=error'];
  // What npm said to this process about another folder is not to reach that one.
  const env = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'));
  const npm = spawn('npm', args, {
    cwd: PEERS,
    stdio: 'inherit',
    env: Object.fromEntries(env),
  });
  const [code] = (await once(npm, 'exit')) as [number | null];
  if (code !== 0)
    throw new Error('npm ci failed in bench/peers; what it said is above. Nothing was measured.');
}

function isCurrent(): boolean {
  const installed = join(PEERS, 'node_modules/.package-lock.json');
  const lock = join(PEERS, 'package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}
