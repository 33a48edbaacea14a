import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

/** The right to do something alone; it ends with `release` or with this process. */
export interface Lock {
  release(): void;
}

/** The process that has the lock now. */
export interface Holder {
  readonly pid: number;
  /** Port on this machine that the holder keeps open for as long as it lives: numbers of processes are given anew. */
  readonly port: number;
}

/** Takes the lock of a file, also from a holder that is gone; or tells who holds it. */
export async function takeLock(file: string): Promise<Lock | Holder> {
  const door = await openDoor();
  const mine = JSON.stringify({ pid: process.pid, port: door.port });
  while (!place(file, mine)) {
    const text = readText(file);
    const holder = text ? (JSON.parse(text) as Holder) : undefined;
    const visit = holder && (await visitDoor(holder));
    visit?.destroy();
    if (holder && visit) {
      door.close();
      return holder;
    }
    discard(file, text);
  }
  return {
    release: () => {
      rmSync(file, { force: true });
      door.close();
    },
  };
}

/** Does the work alone, after waiting for whoever holds the lock. */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  let lock = await takeLock(file);
  while (!('release' in lock)) {
    const visit = await visitDoor(lock);
    if (visit && !visit.closed) await once(visit, 'close');
    lock = await takeLock(file);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/** The file appears whole or not at all, and never over another. */
function place(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  try {
    linkSync(draft, file);
    return true;
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code !== 'EEXIST') throw reason;
    return false;
  } finally {
    rmSync(draft);
  }
}

/** Removes the lock of a holder that is gone, unless somebody has taken it over since it was read. */
function discard(file: string, judged: string | undefined): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    if (readText(aside) !== judged) linkSync(aside, file);
  } catch (reason) {
    const { code } = reason as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw reason;
  }
  rmSync(aside, { force: true });
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

async function openDoor(): Promise<{ readonly port: number; close(): void }> {
  const visitors = new Set<Socket>();
  const server: Server = createServer((socket) => {
    visitors.add(socket);
    socket.on('error', () => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      for (const visitor of visitors) visitor.destroy();
    },
  };
}

/** A connection that stays open while the holder lives; undefined when nobody opens. */
async function visitDoor({ port }: Holder): Promise<Socket | undefined> {
  const socket = connect(port, '127.0.0.1');
  const opened = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
  });
  socket.on('error', () => socket.destroy());
  return opened ? socket.resume() : undefined;
}
