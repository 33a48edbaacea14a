import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { isErrorCode } from '@alianza/kit/errors/catalogue';
import type { GatewayContext } from './gatewayContext.ts';
import type { Logger } from './log.ts';

/** The server library gives unexpected errors their code only on the way out. */
function codeOf(code: unknown): string {
  return isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR';
}

function codesOf(errors: readonly GraphQLError[]): string[] {
  return [...new Set(errors.map(({ extensions }) => codeOf(extensions['code'])))];
}

/** The failure behind an error. A GraphQL error behind it is none: its text repeats what the caller sent. */
function failureBehind(error: Error | undefined): Error | undefined {
  return error instanceof GraphQLError ? failureBehind(error.originalError) : error;
}

/** What the log says beyond the codes: the failures that no caller sees. */
function causesOf(errors: readonly GraphQLError[]): string[] {
  const causes = errors.flatMap((error) => {
    const { agency } = error.extensions;
    const failure = failureBehind(error);
    const name = typeof agency === 'string' ? `${agency}: ` : '';
    return failure ? [`${name}${failure.name}: ${failure.message}`] : [];
  });
  return [...new Set(causes)];
}

/** Logs each request once: operation name, tier, duration, codes and causes; never variables, results or documents. */
export function requestLog(log: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart() {
      const started = performance.now();
      return Promise.resolve({
        willSendResponse({ operationName, errors = [], contextValue: { tier } }) {
          const ms = Math.round(performance.now() - started);
          const causes = causesOf(errors);
          const line = { operation: operationName ?? null, tier, ms, codes: codesOf(errors) };
          log[causes.length > 0 ? 'warn' : 'info'](
            { ...line, ...(causes.length > 0 && { causes }) },
            'request',
          );
          return Promise.resolve();
        },
      });
    },
  };
}
