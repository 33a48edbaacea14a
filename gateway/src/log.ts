import type { logger } from '@alianza/kit/server/log';

/** Where the gateway's events go. Never give it variables, results or documents: they hold what a caller looks for. */
export type Logger = ReturnType<typeof logger>;
