import type { GraphQLError } from 'graphql';

/** What two errors of one place are the same by. */
export function kindOf({ extensions: { code, agency } }: GraphQLError): string {
  return `${String(code)} ${String(agency)}`;
}
