import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from './gatewayContext.ts';
import { tellAnswer, type Listeners } from './tellAnswer.ts';

/** Tells of each answer that the server library gives. */
export function requestLog(listeners: Listeners): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart() {
      const began = performance.now();
      return Promise.resolve({
        willSendResponse({ operationName, errors = [], contextValue: { tier } }) {
          const ms = performance.now() - began;
          tellAnswer(listeners, { operation: operationName ?? undefined, tier, ms, errors });
          return Promise.resolve();
        },
      });
    },
  };
}
