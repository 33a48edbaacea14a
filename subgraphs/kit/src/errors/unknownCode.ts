import type { GraphQLError } from 'graphql';
import { nearest } from '../codes/nearest.ts';
import { catalogued } from './catalogued.ts';

/** The refusal of a code outside its list (UNKNOWN_CODE), with the nearest of the known ones named. */
export function unknownCode(given: string, list: string, known: readonly string[]): GraphQLError {
  return catalogued('UNKNOWN_CODE', { given, list, nearest: nearest(given, known) ?? 'unknown' });
}
