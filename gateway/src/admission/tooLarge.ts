import type { GraphQLError } from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { MANY } from './spreads.ts';

/**
 * OPERATION_TOO_LARGE.
 * @param counted how many there are; words where counting stopped before the end.
 */
export function tooLarge(counted: number | string, what: string, limit: number): GraphQLError {
  const told = counted === MANY ? 'no end of' : counted;
  return catalogued('OPERATION_TOO_LARGE', { counted: told, what, limit }, { wholeRequest: true });
}
