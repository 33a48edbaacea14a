/**
 * The closed list of errors a caller of the graph can meet.
 *
 * `status` is the HTTP status when the error refuses the whole request; 200 means that it costs only the part it names.
 * `raisedBy`: `server` is the GraphQL server library under the gateway, whose own message names the place.
 * `{…}` in a sentence are the details that travel beside the code, so that the gateway can write the sentence anew
 * instead of trusting text that came over the network.
 */
export const ERRORS = {
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    raisedBy: 'server',
    sentence: 'The document is not GraphQL. The message names the place; correct the syntax there.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    raisedBy: 'server',
    sentence:
      'The document asks for something the schema does not have. Look the name up in schema/api.graphql or in /explorer.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    raisedBy: 'server',
    sentence:
      'The document holds several operations, or not the named one. Send operationName with the name of one of them.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 200,
    raisedBy: 'server',
    sentence: 'Queries are not stored by their hash here. Send the whole document in "query".',
  },
  BAD_REQUEST: {
    status: 400,
    raisedBy: 'gateway',
    sentence:
      'This is not a GraphQL request: {reason}. Send POST /graphql with content-type application/json and the document as "query".',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    raisedBy: 'gateway',
    sentence: 'The method {method} is not answered here. Use POST, or GET for a query.',
  },
  NOT_FOUND: {
    status: 404,
    raisedBy: 'gateway',
    sentence: 'There is nothing at this address. Answers are given at {addresses}.',
  },
  REQUEST_TOO_LARGE: {
    status: 413,
    raisedBy: 'gateway',
    sentence:
      'The request is larger than {limit} bytes. Ask for less at once, or move long lists out of the document.',
  },
  OPERATION_TOO_LARGE: {
    status: 400,
    raisedBy: 'gateway',
    sentence:
      'The operation has {counted} {what}, and {limit} are admitted. Ask for less at once, or in several requests.',
  },
  UNKNOWN_OPERATION: {
    status: 404,
    raisedBy: 'gateway',
    sentence:
      'There is no saved operation "{given}". The nearest is {nearest}; schema/operations holds them all.',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    raisedBy: 'gateway',
    sentence:
      'This caller has asked for too much at once: {reason}. Ask again in {seconds} seconds, as Retry-After says.',
  },
  GATEWAY_BUSY: {
    status: 503,
    raisedBy: 'gateway',
    sentence:
      'The gateway has no room for this just now: {reason}. Ask again in {seconds} seconds, as Retry-After says.',
  },
  UNAUTHENTICATED: {
    status: 401,
    raisedBy: 'gateway and agency',
    sentence:
      'Who is asking could not be verified: {reason}. Send "Authorization: Bearer <token>" with a token you were given, or leave the header out to be answered as the public.',
  },
  BAD_USER_INPUT: {
    status: 400,
    raisedBy: 'gateway and agency',
    sentence: 'A value in the request is not valid: {reason}',
  },
  UNKNOWN_CODE: {
    status: 200,
    raisedBy: 'agency',
    sentence: '"{given}" is not in the code list {list}. The nearest code is {nearest}.',
  },
  TABLE_NOT_PUBLISHED: {
    status: 200,
    raisedBy: 'agency',
    sentence:
      'The table {table} is not in the closed family that {dataset} publishes. Published: {published}.',
  },
  FILTER_NOT_IN_TABLE: {
    status: 200,
    raisedBy: 'agency',
    sentence:
      'The table {table} has no dimension {filter}, so it cannot be filtered by it. Its dimensions: {dimensions}.',
  },
  RELEASE_NOT_PUBLISHED: {
    status: 200,
    raisedBy: 'agency',
    sentence: 'No release of {dataset} is published here. To load one, run: {command}',
  },
  RELEASE_NOT_YET: {
    status: 200,
    raisedBy: 'agency',
    sentence:
      'Release {release} of {dataset} is announced, and this copy of the data has not received it yet. Ask again shortly.',
  },
  AGENCY_UNAVAILABLE: {
    status: 200,
    raisedBy: 'gateway',
    sentence:
      'The agency {agency} does not answer, so its part is missing. It is neither zero nor withheld; ask again later.',
  },
  AGENCY_ANSWER_INVALID: {
    status: 200,
    raisedBy: 'gateway',
    sentence:
      'The agency {agency} answered with something that its schema does not allow, so this part is missing. It is neither zero nor withheld; its maintainers find the cause in the log.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    raisedBy: 'gateway and agency',
    sentence:
      'Something failed while this was worked out, and the log of the part that failed says what. Try again; if it stays, report the time, the operation name and this code.',
  },
} as const;

/** One code of the closed list. */
export type ErrorCode = keyof typeof ERRORS;

/** Whether a word from outside is one of the catalogued codes. */
export function isErrorCode(word: unknown): word is ErrorCode {
  return typeof word === 'string' && Object.hasOwn(ERRORS, word);
}
