import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from '../log.ts';
import { refuse } from '@alianza/kit/server/refuse';

/** The addresses that answer. */
const ADDRESSES = ['/graphql', '/dashboard', '/data', '/schema', '/explorer', '/health', '/ready'];

/** Any address that nothing answers. */
export const nothingHere: RequestHandler = (_request, response) => {
  refuse(response, 'NOT_FOUND', { addresses: ADDRESSES });
};

/** What a middleware throws; the text of a failure goes to the log only. */
export function failed(log: Logger): ErrorRequestHandler {
  // oxlint-disable-next-line max-params -- Express knows an error handler by its four parameters.
  return (error: { readonly status?: number }, _request, response, next) => {
    if (response.headersSent) {
      next(error);
    } else if (typeof error.status === 'number' && error.status < 500) {
      refuse(response, 'BAD_REQUEST', { reason: 'its address cannot be read' });
    } else {
      log.error({ err: error }, 'request failed before GraphQL');
      refuse(response, 'INTERNAL_SERVER_ERROR', {});
    }
  };
}
