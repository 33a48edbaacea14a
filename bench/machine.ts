import { arch, cpus, platform, totalmem } from 'node:os';

/** The machine a figure was measured on, in one line: without it a figure means nothing. */
export function machine(): string {
  const [core] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${core?.model.trim() ?? 'unknown core'}, ${memory} GiB, ${platform()} ${arch()}, Node ${process.versions.node}`;
}
