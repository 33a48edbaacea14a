import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { KitContext } from './context.ts';

/** Logs each operation's name, duration in milliseconds and error codes: nothing of what was asked or answered. */
export function logOperations(log: Logger): ApolloServerPlugin<KitContext> {
  return {
    requestDidStart: async () => {
      const began = performance.now();
      return {
        willSendResponse: async ({ operationName, errors }) => {
          const codes = errors?.map(({ extensions }) => extensions['code']);
          log.debug({ operation: operationName, ms: Math.round(performance.now() - began), codes });
        },
      };
    },
  };
}
