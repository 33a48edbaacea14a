import type { Rule } from '../rule.ts';
import { counter, MANY, sum } from '../spreads.ts';

/** Fields and fragments of the whole document, each fragment with what it holds wherever it is spread. */
export const selections = {
  limit: 'selections',
  what: 'selections with its fragments spread',
  count(_, { roots, fragments }) {
    const selectionsIn = counter(fragments, { of: (_each, below) => below + 1, join: sum });
    const all = roots.map((root) => selectionsIn(root)).reduce(sum, 0);
    return Math.min(all, MANY);
  },
} as const satisfies Rule;
