import type { GraphQLFormattedError } from 'graphql';
import type { AgencyCode } from '../words/dashboard/agencies.ts';

type Answer = { readonly errors: readonly GraphQLFormattedError[] };

/** Codes of a part that the reader may not see, as against one that nobody answers. */
const NOT_FOR_THE_READER = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);

/** Why an agency's part of an answer is null; undefined when no error says so. */
export function missingOf(
  { errors }: Answer,
  agency: AgencyCode,
): 'UNAVAILABLE' | 'NOT_AUTHORISED' | undefined {
  const own = errors.filter(({ extensions }) => extensions?.['agency'] === agency);
  if (own.length === 0) return undefined;
  const isRefused = own.every(({ extensions }) =>
    NOT_FOR_THE_READER.has(String(extensions?.['code'])),
  );
  return isRefused ? 'NOT_AUTHORISED' : 'UNAVAILABLE';
}

/** The agencies that an earlier answer stands in for somewhere, each once. */
export function standingIn(answers: readonly { readonly stale?: readonly string[] }[]) {
  return [...new Set(answers.flatMap(({ stale = [] }) => stale))];
}

/** The agencies that some answer is missing, each once. */
export function silentAgencies(answers: readonly Answer[]): readonly string[] {
  const named = answers.flatMap(({ errors }) =>
    errors.flatMap(({ extensions }) => {
      const agency = extensions?.['agency'];
      return typeof agency === 'string' ? [agency] : [];
    }),
  );
  return [...new Set(named)];
}
