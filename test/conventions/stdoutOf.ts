import { execFileSync } from 'node:child_process';

/** What a Node program prints; a linter exits with 1 when it has found something, and its report is whole all the same. */
export function stdoutOf(command: readonly string[], folder: string): string {
  try {
    return execFileSync(process.execPath, command, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (failure) {
    const { stdout } = failure as { readonly stdout?: string };
    if (!stdout) throw failure;
    return stdout;
  }
}
