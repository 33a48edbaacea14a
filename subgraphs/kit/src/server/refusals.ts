import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { describeError } from './describeError.ts';
import { refuse } from './refuse.ts';

/** The addresses a subgraph answers at. */
const ADDRESSES = ['/graphql', '/releases', '/releases/changes'];

/** Any address that nothing answers. */
export const nothingHere: RequestHandler = (_request, response) => {
  refuse(response, 'NOT_FOUND', { addresses: ADDRESSES });
};

interface BodyError {
  readonly type?: string;
  readonly status?: number;
  readonly limit?: number;
}

/** What the body parser and the handlers throw; what lies behind a failure goes to the log only. */
export function failed(log: Logger): ErrorRequestHandler {
  // oxlint-disable-next-line max-params -- Express knows an error handler by its four parameters.
  return (error: BodyError, _request, response, next) => {
    if (response.headersSent) {
      next(error);
    } else if (error.type === 'entity.too.large') {
      refuse(response, 'REQUEST_TOO_LARGE', { limit: error.limit ?? 0 });
    } else if (typeof error.status === 'number' && error.status < 500) {
      refuse(response, 'BAD_REQUEST', { reason: 'its address or its body cannot be read' });
    } else {
      log.error({ failure: describeError(error) }, 'request failed before GraphQL');
      refuse(response, 'INTERNAL_SERVER_ERROR', {});
    }
  };
}
