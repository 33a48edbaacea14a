import { pino, type Logger } from 'pino';

/** One JSON line per event on standard error. Variables, documents, results and rows are never passed to it. */
export function logger(name: string): Logger {
  return pino({ name, level: process.env['LOG_LEVEL'] ?? 'info' }, pino.destination(2));
}
