import type { GraphQLFormattedError } from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { ERRORS, isErrorCode } from '@alianza/kit/errors/catalogue';

/** The extensions that leave the gateway; whatever else an error carries stays inside. */
const PUBLIC_EXTENSIONS = ['code', 'agency', 'details'] as const;

function publicExtensions(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    PUBLIC_EXTENSIONS.filter((name) => extensions[name] !== undefined).map((name) => [
      name,
      extensions[name],
    ]),
  );
}

/** The server library names itself and its kin in some of its sentences; callers are told what to do instead. */
function reasonIn(message: string): string {
  if (/csrf/i.test(message)) return 'its content-type does not show that a program sent it';
  if (/apollo|graphql-js/i.test(message)) return 'its parts are not those of GraphQL over HTTP';
  return message.replace(/\.$/, '');
}

function placed(error: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return {
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
  };
}

/**
 * The last word on every error that leaves: catalogued codes pass with the allowed extensions, everything else becomes
 * INTERNAL_SERVER_ERROR without a trace of its text.
 */
export function formatError(error: GraphQLFormattedError): GraphQLFormattedError {
  const extensions = error.extensions ?? {};
  const code = extensions['code'];
  if (code === 'BAD_REQUEST' && extensions['details'] === undefined) {
    return catalogued('BAD_REQUEST', { reason: reasonIn(error.message) }).toJSON();
  }
  if (!isErrorCode(code) || (code === 'INTERNAL_SERVER_ERROR' && !('agency' in extensions))) {
    return { ...catalogued('INTERNAL_SERVER_ERROR', {}).toJSON(), ...placed(error) };
  }
  const message = code.startsWith('PERSISTED_QUERY') ? ERRORS[code].sentence : error.message;
  return { message, ...placed(error), extensions: publicExtensions(extensions) };
}
