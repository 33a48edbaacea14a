import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../../scripts/freePort.ts';

/** A Redis server of the test's own, on a free port, which keeps nothing on disk. */
export interface RedisProcess {
  readonly url: string;
  /** Stops it as it stands: connections stay open and nothing is answered. */
  freeze(): void;
  thaw(): void;
  kill(): Promise<void>;
}

/** A test that needs redis-server: on a machine without one it says so and has nothing to show. */
export function withRedis(run: () => Promise<void>): () => Promise<void> {
  return async () => {
    if (spawnSync('redis-server', ['--version']).status === 0) await run();
    else console.warn('redis-server is not installed here, so this was not tried.');
  };
}

/** Starts it, and waits until it takes connections. @param port a free one, unless given */
export async function startRedis(port?: number): Promise<RedisProcess> {
  const chosen = port ?? (await freePort());
  const args = [
    '--port',
    String(chosen),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'], cwd: '/' });
  for await (const line of child.stdout.iterator({ destroyOnReturn: false }))
    if (String(line).includes('Ready to accept')) break;
  child.stdout.resume();
  return {
    url: `redis://127.0.0.1:${chosen}`,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
