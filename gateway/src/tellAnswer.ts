import { GraphQLError } from 'graphql';
import { isErrorCode } from '@alianza/kit/errors/catalogue';
import type { Tier } from '@alianza/kit/server/tier';
import type { Logger } from './log.ts';
import type { Traced } from './metrics/untraced.ts';
import type { Observer } from './observer.ts';
import type { SavedOperations } from './savedOperations.ts';

/** Who is told of answers. */
export interface Listeners {
  readonly log: Logger;
  readonly observer: Observer;
  readonly saved: SavedOperations;
}

/** An answer as it is told of: never its variables, its results or its document. */
export interface AnswerTold {
  readonly operation: string | undefined;
  readonly tier: Tier;
  readonly ms: number;
  readonly errors: readonly GraphQLError[];
  readonly trace?: Traced;
}

/** Characters of an operation's name in the log; a caller may choose a longer one, and what it says is its own. */
const LONGEST_NAME = 60;

/** Logs an answer once, counts it, and ends its trace. Metrics know saved operations by name, so that their names are few. */
export function tellAnswer(
  { log, observer, saved }: Listeners,
  { operation, tier, ms, errors, trace }: AnswerTold,
): void {
  const codes = codesOf(errors);
  const causes = causesOf(errors);
  const line = {
    operation: operation?.slice(0, LONGEST_NAME) ?? null,
    tier,
    ms: Math.round(ms),
    codes,
  };
  log[causes.length > 0 ? 'warn' : 'info'](
    { ...line, ...(causes.length > 0 && { causes }) },
    'request',
  );
  const known = operation !== undefined && saved.has(operation) ? operation : 'other';
  observer.answered(known, { tier, ms, codes });
  trace?.end({ operation: known, tier, codes });
}

/** The code that an error leaves with: what is thrown beside catalogued errors has none of its own. */
export function codeOf(error: unknown): string {
  const code = error instanceof GraphQLError && error.extensions['code'];
  return isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR';
}

function codesOf(errors: readonly GraphQLError[]): string[] {
  return [...new Set(errors.map(codeOf))];
}

/** The failure behind an error. A GraphQL error behind it is none: its text repeats what the caller sent. */
function failureBehind(error: Error | undefined): Error | undefined {
  return error instanceof GraphQLError ? failureBehind(error.originalError) : error;
}

/** What the log says beyond the codes: the failures that no caller sees. */
function causesOf(errors: readonly GraphQLError[]): string[] {
  const causes = errors.flatMap((error) => {
    const { agency } = error.extensions;
    const failure = failureBehind(error);
    const name = typeof agency === 'string' ? `${agency}: ` : '';
    return failure ? [`${name}${failure.name}: ${failure.message}`] : [];
  });
  return [...new Set(causes)];
}
