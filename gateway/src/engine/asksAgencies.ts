import { Kind, type DirectiveNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Fragments } from '../admission/definitions.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Whether a directive says so for certain: a variable that is not known yet may come either way. */
function says({ arguments: given }: DirectiveNode, answer: boolean, variables: Variables): boolean {
  const value = given?.[0]?.value;
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value] === answer;
  return value?.kind === Kind.BOOLEAN && value.value === answer;
}

function isLeftOut({ directives = [] }: SelectionNode, variables: Variables): boolean {
  return directives.some(
    (node) =>
      (node.name.value === 'skip' && says(node, true, variables)) ||
      (node.name.value === 'include' && says(node, false, variables)),
  );
}

/** One walk over the root of an operation. */
interface Walk {
  readonly fragments: Fragments;
  readonly variables: Variables;
  /** Fragments that were found to ask nothing: the walk ends at the first one that asks. */
  readonly idle: Set<string>;
}

function asks(walk: Walk, { selections }: SelectionSetNode): boolean {
  return selections.some((node) => {
    if (isLeftOut(node, walk.variables)) return false;
    if (node.kind === Kind.FIELD) return !node.name.value.startsWith('__');
    return node.kind === Kind.INLINE_FRAGMENT
      ? asks(walk, node.selectionSet)
      : asksFragment(walk, node.name.value);
  });
}

function asksFragment(walk: Walk, name: string): boolean {
  if (walk.idle.has(name)) return false;
  walk.idle.add(name);
  const fragment = walk.fragments.get(name);
  return fragment !== undefined && asks(walk, fragment.selectionSet);
}

/**
 * Whether `@skip` and `@include` leave any root field for the agencies. The planner cannot plan a selection of which
 * they leave nothing, and `__typename`, `__schema` and `__type` need no agency.
 * @param variables those that are known; what hangs on another counts as asked.
 */
export function asksAgencies(
  selectionSet: SelectionSetNode,
  fragments: Fragments,
  variables: Variables,
): boolean {
  return asks({ fragments, variables, idle: new Set() }, selectionSet);
}
