import { Kind } from 'graphql';
import type { Rule } from '../rule.ts';

/** Named fragments: validation holds them against each other, and follows one into the next. */
export const fragments = {
  limit: 'fragments',
  what: 'named fragments',
  count: ({ definitions }) =>
    definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length,
} as const satisfies Rule;
