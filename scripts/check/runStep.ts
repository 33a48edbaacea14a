import { spawn } from 'node:child_process';
import type { Step } from './steps.ts';

/** How one step ended: its exit code (1 when a signal ended it), its duration and everything it printed. */
export interface Outcome {
  readonly code: number;
  readonly seconds: number;
  readonly printed: string;
}

/** Runs a step in its own process, keeping its output back until it is known whether anybody needs it. */
export function runStep({ command }: Step, folder: string): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    const keep = (chunk: Buffer) => chunks.push(chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = (performance.now() - started) / 1000;
      resolve({ code: code ?? 1, seconds, printed: Buffer.concat(chunks).toString() });
    });
  });
}
