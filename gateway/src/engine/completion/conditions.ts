import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type SelectionNode,
} from 'graphql';

const SKIP = GraphQLSkipDirective.name;
const INCLUDE = GraphQLIncludeDirective.name;

/** The names of the variables that `@skip` and `@include` depend on, each once. */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      const condition = conditionOf(node);
      if (condition?.kind === Kind.VARIABLE) names.add(condition.name.value);
    },
  });
  return [...names];
}

/**
 * Whether `@skip` and `@include` leave a selection in the operation.
 * @param holding the variables among them that are true.
 */
export function isIncluded(node: SelectionNode, holding: ReadonlySet<string>): boolean {
  return (node.directives ?? []).every((directive) => {
    const condition = conditionOf(directive);
    if (condition === undefined) return true;
    const holds =
      condition.kind === Kind.VARIABLE
        ? holding.has(condition.name.value)
        : condition.kind === Kind.BOOLEAN && condition.value;
    return holds === (directive.name.value === INCLUDE);
  });
}

function conditionOf({ name, arguments: given }: DirectiveNode) {
  return name.value === SKIP || name.value === INCLUDE ? given?.[0]?.value : undefined;
}
