import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Lock, takeLock, withLock } from '../../scripts/lock.ts';

describe('A lock', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alianza-lock-'));
    file = join(folder, 'some.lock');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('tells a second taker which process has it', async () => {
    const lock = (await takeLock(file)) as Lock;
    expect(await takeLock(file)).toMatchObject({ pid: process.pid });
    lock.release();
  });

  it('is free again, without a trace, once released', async () => {
    ((await takeLock(file)) as Lock).release();
    expect(existsSync(file)).toBe(false);
    const again = await takeLock(file);
    expect(again).toHaveProperty('release');
    (again as Lock).release();
  });

  it('is taken over from a process that was killed', async () => {
    const holder = fork(join(import.meta.dirname, 'lockHolder.ts'), [file], {
      execArgv: ['--import', 'tsx'],
    });
    await once(holder, 'message');
    expect(await takeLock(file)).toMatchObject({ pid: holder.pid });
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const lock = await takeLock(file);
    expect(lock).toHaveProperty('release');
    (lock as Lock).release();
  });

  it('is taken over when its number belongs to another process by now', async () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, port: 1 }));
    const lock = await takeLock(file);
    expect(lock).toHaveProperty('release');
    (lock as Lock).release();
  });

  it('lets those who wait work one after the other', async () => {
    let working = 0;
    let most = 0;
    const work = () =>
      withLock(file, async () => {
        working += 1;
        most = Math.max(most, working);
        await new Promise((resolve) => setImmediate(resolve));
        working -= 1;
      });
    await Promise.all([work(), work(), work(), work()]);
    expect(most).toBe(1);
  });
});
