import { pino, type Logger } from 'pino';

/** Lines are written together when there are so many characters of them, and after so many milliseconds at the latest. */
const TOGETHER = { minLength: 16_000, periodicFlush: 100 };

/**
 * One JSON line per event on standard error, whole at the end of the process too. Variables, documents, results and rows are
 * never passed to it.
 */
export function logger(name: string): Logger {
  const destination = pino.destination({ dest: 2, sync: false, ...TOGETHER });
  return pino({ name, level: process.env['LOG_LEVEL'] ?? 'info' }, destination);
}
