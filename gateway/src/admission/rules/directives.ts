import { visit } from 'graphql';
import type { Rule } from '../rule.ts';

/** Directives anywhere in the document, spread or not. */
export const directives = {
  limit: 'directives',
  what: 'directives',
  count(document) {
    let counted = 0;
    visit(document, { Directive: () => void (counted += 1) });
    return counted;
  },
} as const satisfies Rule;
