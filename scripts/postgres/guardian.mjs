// Owns one PostgreSQL server on behalf of whoever holds it: the process that started this one (by its IPC channel) and
// any other that connects to its port with the token. An operating system closes both when their owner dies, however
// it dies; with the last holder gone, the server is stopped. Plain JavaScript, so that it starts at once.
import { spawn } from 'node:child_process';
import { openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';

const IMMEDIATE_AFTER_MS = 20_000;
const holders = new Set(['parent']);
let server;

process.once('message', guard);
process.once('disconnect', () => release('parent'));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

/** Starts the server and tells the parent `{ up: true }`, or `{ exit }` when it ends. */
function guard(order) {
  const log = openSync(order.log, 'a', 0o600);
  server = spawn(order.postgres, order.arguments, {
    ...order.account,
    cwd: order.cwd,
    env: order.environment,
    stdio: ['ignore', log, log],
  });
  server.once('error', (reason) => finish(order, reason.message));
  server.once('exit', (code, signal) => finish(order, signal ?? code));
  const door = createServer((socket) => admit(socket, order.token));
  door.listen(0, '127.0.0.1', () => {
    const whereabouts = { pid: process.pid, port: door.address().port, token: order.token };
    writeFileSync(order.whereabouts, JSON.stringify(whereabouts), { mode: 0o600 });
    tell({ up: true });
  });
}

/** A connection counts as a holder once it has shown the token, until it says `bye` or ends. */
function admit(socket, token) {
  socket.on('error', () => socket.destroy());
  socket.once('data', (shown) => {
    if (shown.toString() !== token || holders.size === 0) return socket.destroy();
    holders.add(socket);
    socket.write('held');
    socket.once('data', () => (holders.size > 1 ? socket.end() : release(socket)));
  });
  socket.once('close', () => release(socket));
}

function release(holder) {
  if (holders.delete(holder) && holders.size === 0) stop();
}

/** Fast shutdown: transactions are rolled back, files are flushed. Immediate when the server does not follow. */
function stop() {
  if (!server) process.exit(0);
  server.kill('SIGINT');
  setTimeout(() => server.kill('SIGQUIT'), IMMEDIATE_AFTER_MS).unref();
}

function finish(order, exit) {
  tell({ exit });
  rmSync(order.whereabouts, { force: true });
  if (order.remove) rmSync(order.remove, { recursive: true, force: true });
  process.exit(0);
}

function tell(message) {
  if (process.connected) process.send(message);
}
