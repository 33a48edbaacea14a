import { Kind } from 'graphql';
import type { Rule } from '../rule.ts';
import { counter, sum } from '../spreads.ts';

/** Aliases, with fragments counted where they are spread; in the operation that has most. */
export const aliases = {
  limit: 'aliases',
  what: 'aliases',
  count(_, { operations, fragments }) {
    const aliasesIn = counter(fragments, {
      of: (each, below) => (each.kind === Kind.FIELD && each.alias ? below + 1 : below),
      join: sum,
    });
    return Math.max(0, ...operations.map(({ selectionSet }) => aliasesIn(selectionSet)));
  },
} as const satisfies Rule;
