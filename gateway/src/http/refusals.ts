import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from '../log.ts';
import { refuse } from './refuse.ts';

/** The addresses that answer. */
const ADDRESSES = ['/graphql', '/explorer', '/health', '/ready'];

/** GET and POST carry GraphQL; any other method is told so before the body is read. */
export const onlyGraphqlMethods: RequestHandler = (request, response, next) => {
  if (['GET', 'POST'].includes(request.method)) {
    next();
    return;
  }
  response.setHeader('allow', 'GET, POST');
  refuse(response, 'METHOD_NOT_ALLOWED', { method: request.method });
};

/** Any address that nothing answers. */
export const nothingHere: RequestHandler = (_request, response) => {
  refuse(response, 'NOT_FOUND', { addresses: ADDRESSES });
};

interface BodyError {
  readonly type?: string;
  readonly status?: number;
  readonly limit?: number;
}

/** What the body parser and the middlewares throw; the text of a failure goes to the log only. */
export function failed(log: Logger): ErrorRequestHandler {
  // oxlint-disable-next-line max-params -- Express knows an error handler by its four parameters.
  return (error: BodyError, _request, response, next) => {
    if (response.headersSent) {
      next(error);
    } else if (error.type === 'entity.too.large') {
      refuse(response, 'REQUEST_TOO_LARGE', { limit: error.limit ?? 0 });
    } else if (error.type === 'entity.parse.failed') {
      refuse(response, 'BAD_REQUEST', { reason: 'the body is not JSON' });
    } else if (typeof error.status === 'number' && error.status < 500) {
      refuse(response, 'BAD_REQUEST', { reason: 'its body cannot be read' });
    } else {
      log.error({ err: error }, 'request failed before GraphQL');
      refuse(response, 'INTERNAL_SERVER_ERROR', {});
    }
  };
}
