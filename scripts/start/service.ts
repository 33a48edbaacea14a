import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Refusal } from '../refusal.ts';
import { LOGS, ROOT } from './folders.ts';

/** One of the long-running processes: a subgraph, or the gateway. */
export interface Service {
  readonly name: string;
  /** Module to run, from the project's folder. */
  readonly module: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface RunningService {
  readonly name: string;
  readonly url: string;
  /** Where its metrics are read; only the gateway has them. */
  readonly metricsUrl?: string | undefined;
  /** Resolves to what ended the process, when it ends. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** Milliseconds a service has to answer what it has begun, before it is ended outright: more than the gateway's own DRAIN_MS. */
export const GRACE_MS = 9_000;

/**
 * Starts a service and resolves when it says that it answers. It ends by itself when this process is gone: its channel
 * closes then. What it writes goes to `.alianza/log/<name>.log`. Throws a Refusal with its last words when it gives up.
 */
export async function startService({
  name,
  module,
  environment,
}: Service): Promise<RunningService> {
  mkdirSync(LOGS, { recursive: true });
  const log = join(LOGS, `${name}.log`);
  const output = openSync(log, 'w', 0o600);
  const child = spawn(process.execPath, [...flagsFor(module), join(ROOT, module)], {
    cwd: ROOT,
    // In a group of its own, Ctrl-C reaches us alone and the services end in order.
    detached: true,
    env: { ...withoutSecrets(process.env), ...environment },
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  const ended = once(child, 'exit').then(([code, signal]) => String(signal ?? `code ${code}`));
  const ready = await Promise.race([readiness(child), ended.then(() => undefined)]);
  if (ready === undefined) throw new Refusal(`${name} did not start: ${lastWords(log)}`);
  return { name, ...ready, ended, stop: () => stop(child, ended) };
}

/** Sources are translated while they run; what comes bundled has room for the short-lived objects of many answers. */
function flagsFor(module: string): readonly string[] {
  return module.endsWith('.ts')
    ? ['--import', 'tsx']
    : ['--max-semi-space-size=32', '--enable-source-maps'];
}

/** Administrators' addresses are for this process only, and so is whatever else is called a secret. */
const SECRET = /^DATABASE_URL|KEY|SECRET|TOKEN|PASSWORD/i;

/** A limit on the tokens of a document. */
const NO_SECRET = 'MAX_TOKENS';

function withoutSecrets(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) => name === NO_SECRET || !SECRET.test(name),
  );
  return Object.fromEntries(kept);
}

type Ready = Pick<RunningService, 'url' | 'metricsUrl'>;

async function readiness(child: ChildProcess): Promise<Ready> {
  const [{ url, metricsUrl }] = (await once(child, 'message')) as [Ready];
  return { url, metricsUrl };
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGTERM');
  const late = new AbortController();
  const outright = setTimeout(GRACE_MS, undefined, { signal: late.signal }).then(
    () => child.kill('SIGKILL'),
    () => undefined,
  );
  await ended;
  late.abort();
  await outright;
}

function lastWords(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  const telling = lines.findLast((line) => /Error|[Pp]ort|not /.test(line)) ?? lines.at(-1);
  return `${telling || 'it gave no reason'} (${log})`;
}
