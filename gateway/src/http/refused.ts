import { GraphQLError } from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import type { Logger } from '../log.ts';
import type { Observer } from '../observer.ts';

/** Who hears of requests that are refused whole. */
export interface RefusalListeners {
  readonly log: Logger;
  readonly observer: Observer;
}

/**
 * What the caller is told of what was thrown. A refusal is no event to log: a caller could fill the log with them. They are
 * counted. All else is a failure of ours.
 */
export function refused({ log, observer }: RefusalListeners, thrown: unknown): GraphQLError {
  if (thrown instanceof GraphQLError) {
    observer.refused(ruleOf(thrown));
    return thrown;
  }
  log.error({ err: thrown }, 'request failed before GraphQL');
  return catalogued('INTERNAL_SERVER_ERROR', {});
}

/** The rule that refused: for limits on operations what they count, else the code. */
function ruleOf({ extensions: { code, details } }: GraphQLError): string {
  const what = (details as { readonly what?: unknown } | undefined)?.what;
  return typeof what === 'string' ? what : String(code);
}
