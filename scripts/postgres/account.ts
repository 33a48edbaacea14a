import { chownSync, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../refusal.ts';

/** The operating-system account PostgreSQL runs under; it refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Accounts without rights of their own that a system usually has; initdb needs one with a name. */
const UNPRIVILEGED = ['nobody', 'daemon'];

/** Whether this process has all rights; never on Windows, which has no such account. */
export function isRoot(): boolean {
  return process.geteuid?.() === 0;
}

/**
 * The account to run under: the present one, or for root one without rights. A data folder that already belongs to
 * somebody keeps its owner, so that a project can be started as root and not as root in turn.
 */
export function chooseAccount(dataFolder: string): Account | undefined {
  if (!isRoot()) return undefined;
  const owner = existsSync(dataFolder) ? statSync(dataFolder) : undefined;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = UNPRIVILEGED.map(accountNamed).find((found) => found !== undefined);
  if (!account)
    throw new Refusal(
      `PostgreSQL does not run as root and this system has no account ${UNPRIVILEGED.join(' or ')}: start as another user, or set DATABASE_URL_<AGENCY>.`,
    );
  return account;
}

/** Gives a file or folder to the account; without an account it is already ours. */
export function give(path: string, account: Account | undefined): void {
  if (account) chownSync(path, account.uid, account.gid);
}

/** Whether the account may pass through every folder above the path. */
export function mayReach(path: string, account: Account | undefined): boolean {
  if (!account) return true;
  const folder = dirname(path);
  const { uid, gid, mode } = statSync(folder);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  return (
    (mode & bit) !== 0 &&
    (folder === path || dirname(folder) === folder || mayReach(folder, account))
  );
}

function accountNamed(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  // macOS writes nobody as -2; the system call wants it unsigned.
  return uid && gid ? { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 } : undefined;
}
