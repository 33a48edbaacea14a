import type { Rule } from '../rule.ts';

/** Operations in one document: validation goes through the fragments for each anew. */
export const operations = {
  limit: 'operations',
  what: 'operations in one document',
  count: (_, definitions) => definitions.operations.length,
} as const satisfies Rule;
