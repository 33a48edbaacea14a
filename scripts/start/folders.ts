import { join } from 'node:path';

/** The project's own folder. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** Everything a run on this machine leaves behind; git-ignored, and the only thing `--reset` touches. */
export const DATA = process.env['ALIANZA_DATA'] ?? join(ROOT, '.alianza');

export const CLUSTER = join(DATA, 'postgres');
export const WORLD = join(DATA, 'world');
export const LOGS = join(DATA, 'log');
export const CREDENTIALS = join(DATA, 'credentials.json');
export const START_LOCK = join(DATA, 'start.lock');
