import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { isErrorCode } from '../errors/catalogue.ts';
import { catalogued } from '../errors/catalogued.ts';
import { describeError } from './describeError.ts';

/** Lets catalogued errors through and turns everything else into INTERNAL_SERVER_ERROR; the cause goes to the log only. */
export function maskErrors(log: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    if (isErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR') return formatted;
    log.error({ failure: describeError(unwrapResolverError(thrown)), path: formatted.path });
    const masked = catalogued('INTERNAL_SERVER_ERROR', {}).toJSON();
    return formatted.path ? { ...masked, path: formatted.path } : masked;
  };
}
