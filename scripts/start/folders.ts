import { join } from 'node:path';

/** The project's own folder. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** Everything a run on this machine leaves behind; git-ignored, and the only thing `--reset` touches. */
export const DATA = process.env['ALIANZA_DATA'] ?? join(ROOT, '.alianza');

export const CLUSTER = join(DATA, 'postgres');
export const WORLD = join(DATA, 'world');
export const LOGS = join(DATA, 'log');
/** Where an agency's disclosure keys are kept, apart from its database. */
export function keyFile(agency: string): string {
  return join(DATA, 'keys', `${agency}.json`);
}

export const CREDENTIALS = join(DATA, 'credentials.json');

/** The token that makes its bearer an analyst on this machine, and the file of its digest for the gateway. */
export const ANALYST_TOKEN = join(DATA, 'analyst-token');
export const ANALYST_TOKENS = join(DATA, 'analyst-tokens');

export const START_LOCK = join(DATA, 'start.lock');
