import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Variables = Record<string, unknown>;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function isIncluded(node: SelectionNode, variables: Variables): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

/** Whether `@skip` and `@include` leave nothing of a selection, which the planner cannot plan. */
export function asksNothing(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  variables: Variables,
): boolean {
  return selections.every((node) => {
    if (!isIncluded(node, variables)) return true;
    if (node.kind === Kind.FIELD) return false;
    const inner =
      node.kind === Kind.INLINE_FRAGMENT
        ? node.selectionSet
        : fragments.get(node.name.value)?.selectionSet;
    return inner === undefined || asksNothing(inner, fragments, variables);
  });
}
