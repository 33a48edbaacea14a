import { Kind } from 'graphql';
import type { Rule } from '../rule.ts';
import { counter, sum } from '../spreads.ts';

/** Fields at the root, through fragments; in the operation that has most. */
export const rootFields = {
  limit: 'rootFields',
  what: 'fields at the root',
  count(_, { operations, fragments }) {
    const fieldsIn = counter(fragments, {
      of: ({ kind }, below) => (kind === Kind.FIELD ? 1 : below),
      join: sum,
    });
    return Math.max(0, ...operations.map(({ selectionSet }) => fieldsIn(selectionSet)));
  },
} as const satisfies Rule;
