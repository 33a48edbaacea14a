import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { asksAgencies } from './asksAgencies.ts';
import type { Fragments } from '../admission/definitions.ts';

/** The two halves of an operation: what the schema itself answers, and what the agencies answer. */
export interface SplitOperation {
  readonly introspection: DocumentNode | undefined;
  readonly data: DocumentNode | undefined;
}

type Passes = (name: string) => boolean;

const isIntrospection: Passes = (name) => name === '__schema' || name === '__type';

/** The root fields that pass. Fragments at the root are written out, as each half keeps another part of them. */
function kept(selectionSet: SelectionSetNode, fragments: Fragments, passes: Passes) {
  return selectionSet.selections.flatMap((node): readonly SelectionNode[] => {
    if (node.kind === Kind.FIELD) return passes(node.name.value) ? [node] : [];
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
    if (fragment === undefined) return [];
    const selections = kept(fragment.selectionSet, fragments, passes);
    if (selections.length === 0) return [];
    const { typeCondition } = fragment;
    const written = {
      kind: Kind.INLINE_FRAGMENT,
      ...(node.directives && { directives: node.directives }),
      ...(typeCondition && { typeCondition }),
      selectionSet: { kind: Kind.SELECTION_SET, selections },
    } as const;
    return [written];
  });
}

interface Used {
  readonly fragments: Set<FragmentDefinitionNode>;
  readonly variables: Set<string>;
}

function collectUsed(selectionSet: SelectionSetNode, fragments: Fragments, used: Used): void {
  visit(selectionSet, {
    Variable: ({ name }) => void used.variables.add(name.value),
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (fragment === undefined || used.fragments.has(fragment)) return;
      used.fragments.add(fragment);
      collectUsed(fragment.selectionSet, fragments, used);
    },
  });
}

/** A document of the operation with these root selections, and of the fragments and variables that they use. */
function documentOf(
  definition: OperationDefinitionNode,
  selections: readonly SelectionNode[],
  fragments: Fragments,
): DocumentNode {
  const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
  const used: Used = { fragments: new Set(), variables: new Set() };
  collectUsed(selectionSet, fragments, used);
  const variableDefinitions = (definition.variableDefinitions ?? []).filter(({ variable }) =>
    used.variables.has(variable.name.value),
  );
  const operation = { ...definition, variableDefinitions, selectionSet };
  return { kind: Kind.DOCUMENT, definitions: [operation, ...used.fragments] };
}

/** Splits off introspection, which the planner does not answer. A half that asks nothing is undefined. */
export function splitOperation(
  document: DocumentNode,
  definition: OperationDefinitionNode,
  fragments: Fragments,
): SplitOperation {
  const asksData = asksAgencies(definition.selectionSet, fragments, {});
  const described = kept(definition.selectionSet, fragments, isIntrospection);
  if (described.length === 0) {
    return { introspection: undefined, data: asksData ? document : undefined };
  }
  const rest = kept(definition.selectionSet, fragments, (name) => !isIntrospection(name));
  return {
    introspection: documentOf(definition, described, fragments),
    data: asksData ? documentOf(definition, rest, fragments) : undefined,
  };
}
