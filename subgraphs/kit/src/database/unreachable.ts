/** A database that cannot be used; the message names the variable to correct, never a password or a host's answer. */
export class DatabaseUnreachable extends Error {
  override readonly name = 'DatabaseUnreachable';
}

/** What each reason means for the person who set the variable. Codes of Node.js and SQLSTATE of PostgreSQL. */
const MEANINGS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens at its host and port',
  ENOTFOUND: 'its host name is unknown',
  EAI_AGAIN: 'its host name cannot be looked up now',
  ETIMEDOUT: 'its host does not answer',
  ECONNRESET: 'the server closed the connection',
  EHOSTUNREACH: 'its host cannot be reached',
  ENETUNREACH: 'its network cannot be reached',
  ENOENT: 'its socket does not exist',
  ERR_INVALID_URL: 'it is not an address (postgres://user:password@host:5432/database)',
  '28P01': 'the server refuses its user or password',
  '28000': 'the server refuses its user from this machine',
  '3D000': 'its database does not exist',
  '42501': 'its user lacks a right',
  '53300': 'the server takes no more connections',
  '57P03': 'the server is starting up or shutting down',
};

/** Tells in one sentence why the connection named by a variable failed; other errors are returned as they are. */
export function explainConnection(reason: unknown, variable: string): unknown {
  const code = codeOf(reason);
  const meaning = code && MEANINGS[code];
  if (!meaning) return reason;
  return new DatabaseUnreachable(
    `${variable} cannot be used: ${meaning}. Correct it, or unset it.`,
  );
}

interface Failure {
  readonly code?: string;
  readonly message?: string;
  /** An attempt on several addresses of one host fails with all their errors at once; the first tells enough. */
  readonly errors?: readonly unknown[];
}

function codeOf(reason: unknown): string | undefined {
  const { code, message, errors } = (reason ?? {}) as Failure;
  if (errors?.length) return codeOf(errors[0]);
  return message?.includes('timeout expired') ? 'ETIMEDOUT' : code;
}
