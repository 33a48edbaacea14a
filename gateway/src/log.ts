import { pino, type Logger } from 'pino';

export type { Logger };

/**
 * The gateway's log: one JSON line per event on standard error, so that standard output stays for people.
 * Never give it variables, results or documents: they may hold what a caller is looking for.
 */
export function openLog(env: NodeJS.ProcessEnv): Logger {
  const options = { base: { name: 'gateway' }, level: env['LOG_LEVEL'] ?? 'info' };
  return pino(options, pino.destination({ dest: 2, sync: false }));
}
