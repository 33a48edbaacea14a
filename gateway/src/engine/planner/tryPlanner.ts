import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What the planner is tried on. */
export interface Trial {
  readonly supergraphSdl: string;
  /** Operations to plan, each in a document of its own. */
  readonly documents: readonly string[];
}

const TRIAL = fileURLToPath(new URL('./plannerTrial.mjs', import.meta.url));

/** A planner that takes longer over a supergraph and its saved operations is no planner to have. */
const LONGEST_MS = 30_000;

/**
 * Plans the operations on a supergraph in a process of its own, so that one on which the native planner ends itself ends
 * nothing else.
 * @throws an Error when that process does not end well.
 */
export async function tryPlanner(trial: Trial): Promise<void> {
  const stdio = ['pipe', 'ignore', 'ignore'] as const;
  const child = spawn(process.execPath, [TRIAL], { stdio: [...stdio], timeout: LONGEST_MS });
  // Whoever ends before it has read everything is told of by how it ended.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(JSON.stringify(trial));
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (code !== 0)
    throw new Error(`the query planner cannot work with it (it ended with ${signal ?? code})`);
}
