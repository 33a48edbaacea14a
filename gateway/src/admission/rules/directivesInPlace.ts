import { visit } from 'graphql';
import type { Rule } from '../rule.ts';

/** Directives on one field, fragment, variable or operation. */
export const directivesInPlace = {
  limit: 'directivesInPlace',
  what: 'directives in one place',
  count(document) {
    let most = 0;
    visit(document, {
      enter(node) {
        if ('directives' in node) most = Math.max(most, node.directives?.length ?? 0);
      },
    });
    return most;
  },
} as const satisfies Rule;
