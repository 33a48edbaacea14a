import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';

/**
 * A folder that every account can pass through and that survives a restart, for a project whose own folder PostgreSQL's
 * account cannot reach. The same subject always gets the same place; nothing is created.
 */
export function stablePlace(subject: string): string {
  const key = createHash('sha256').update(subject).digest('hex').slice(0, 12);
  return join(publicFolder(), `alianza-${key}`);
}

/** Creates the place, or proves that an existing one is ours: in a public folder anybody may have made it before. */
export function claim(place: string): void {
  mkdirSync(place, { recursive: true, mode: 0o755 });
  const { uid, mode } = lstatSync(place);
  if (!lstatSync(place).isDirectory() || uid !== (process.geteuid?.() ?? uid) || mode & 0o022)
    throw new Refusal(
      `${place} belongs to somebody else: remove it, or move the project to a folder others may pass through.`,
    );
}

function publicFolder(): string {
  const passable = ['/var/tmp', tmpdir()].find((folder) => othersMayPass(folder));
  return passable ?? tmpdir();
}

function othersMayPass(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found !== undefined && (found.mode & 0o001) !== 0;
}
