import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

/** Keeps a server alive until it is let go, or until this process ends, however it ends. */
export interface Hold {
  /** True once the server has ended. */
  readonly lost: boolean;
  /** Resolves when this process has let go and, if nobody else holds the server, the server has ended. */
  release(): Promise<void>;
}

/** What the guardian needs to start a server; sent over its channel, as arguments are visible to every account. */
export interface Order {
  readonly postgres: string;
  readonly arguments: readonly string[];
  readonly account: { readonly uid: number; readonly gid: number } | undefined;
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly log: string;
  readonly token: string;
  /** File in which the guardian says how to join it. */
  readonly whereabouts: string;
  /** Folder to remove once the server has ended. */
  readonly remove: string | undefined;
}

const ANSWER_MS = 5_000;

/** Starts a guardian with its server and holds it; the server may not answer yet. Undefined when it ended at once. */
export async function startHeld(order: Order): Promise<Hold | undefined> {
  const guardian = fork(new URL('guardian.mjs', import.meta.url), {
    cwd: '/',
    detached: true,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  guardian.send(order);
  await Promise.race([once(guardian, 'message'), once(guardian, 'exit')]);
  const hold = await joinHeld(order.whereabouts);
  if (guardian.connected) guardian.disconnect();
  guardian.unref();
  return hold;
}

/** Joins the holders of a server that is guarded already; undefined when no guardian answers. */
export async function joinHeld(whereabouts: string): Promise<Hold | undefined> {
  const door = readDoor(whereabouts);
  if (!door) return undefined;
  const socket = connect(door.port, '127.0.0.1');
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('error', () => socket.destroy());
  socket.write(door.token);
  // A guardian answers at once; whoever has its old port by now may never do.
  socket.setTimeout(ANSWER_MS, () => socket.destroy());
  const answered = once(socket, 'data').catch(() => undefined);
  if (!(await Promise.race([answered, closed]))) return undefined;
  socket.setTimeout(0);
  socket.unref();
  return {
    get lost() {
      return socket.closed;
    },
    release: () => {
      socket.ref();
      if (!socket.closed) socket.write('bye');
      return closed;
    },
  };
}

function readDoor(file: string): { readonly port: number; readonly token: string } | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
