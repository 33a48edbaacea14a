import type { ValidationRule } from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';

/**
 * Refuses aliases that begin with "__", which the specification keeps for itself (§2.1.9, Reserved Names): an alias
 * `__typename` would pass for the type that an agency says its object is of.
 */
export const reservedAliases: ValidationRule = (context) => ({
  Field(node) {
    if (node.alias?.value.startsWith('__'))
      context.reportError(catalogued('GRAPHQL_VALIDATION_FAILED', {}, { nodes: [node.alias] }));
  },
});
