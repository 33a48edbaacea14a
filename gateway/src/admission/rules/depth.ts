import { Kind } from 'graphql';
import type { Rule } from '../rule.ts';
import { counter } from '../spreads.ts';

/** Fields inside fields, through fragments; in the deepest operation of the document. */
export const depth = {
  limit: 'depth',
  what: 'levels of fields',
  count(_, { operations, fragments }) {
    const depthOf = counter(fragments, {
      of: ({ kind }, below) => (kind === Kind.FIELD ? below + 1 : below),
      join: Math.max,
    });
    return Math.max(0, ...operations.map(({ selectionSet }) => depthOf(selectionSet)));
  },
} as const satisfies Rule;
