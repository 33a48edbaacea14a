import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './folders.ts';

/** Builds what the pages bring along unless it is up to date; in a process of its own, as it keeps a processor busy. */
export async function buildPages(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(ROOT, 'gateway/faces/build.mjs')], {
    cwd: ROOT,
  });
}
