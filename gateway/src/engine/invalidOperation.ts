import { GraphQLError } from 'graphql';
import type { ErrorCode } from '@alianza/kit/errors/catalogue';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { coded } from '@alianza/kit/errors/coded';

/** A request whose errors are known before any agency is asked, each with its catalogued code. */
export class InvalidOperation extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(code: ErrorCode, errors: readonly GraphQLError[]) {
    super(code);
    this.errors = errors.map((error) => coded(code, error));
  }
}

/** Whatever was thrown while a request was prepared, as errors for its caller. */
export function errorsOf(thrown: unknown): readonly GraphQLError[] {
  if (thrown instanceof InvalidOperation) return thrown.errors;
  if (thrown instanceof GraphQLError) return [thrown];
  return [catalogued('INTERNAL_SERVER_ERROR', {}, { cause: thrown as Error, wholeRequest: true })];
}
