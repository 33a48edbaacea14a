import { Kind, visit, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { fieldsOf, type Reading, type Step } from './steps.ts';

/** How deep below the type an example goes: a figure with its margin. */
const DEPTH = 3;

/** How many plain fields beside the way are kept, so that one sees what it is about. */
const BESIDE = 2;

/** The operation with nothing but the way to one type and what is asked of it. */
export function excerpt(
  operation: OperationDefinitionNode,
  steps: readonly Step[],
  reading: Reading,
): OperationDefinitionNode {
  const field = wayTo(steps, reading);
  const names = variablesIn(field);
  return {
    ...operation,
    variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
      names.has(variable.name.value),
    ),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
  };
}

function wayTo([step, ...rest]: readonly Step[], reading: Reading): FieldNode {
  if (!step) throw new TypeError('A way to a type has at least one step.');
  const [next] = rest;
  if (!next) return shortened(step.node, reading, DEPTH);
  const beside = step.below
    .filter((node) => node !== next.node && !node.selectionSet)
    .slice(0, BESIDE);
  return withFields(step.node, [...beside, wayTo(rest, reading)]);
}

function shortened(node: FieldNode, reading: Reading, depth: number): FieldNode {
  const below = fieldsOf(node.selectionSet, reading);
  if (below.length === 0) return node;
  const kept = below
    .filter((each) => depth > 1 || !each.selectionSet)
    .map((each) => shortened(each, reading, depth - 1));
  return withFields(node, kept.filter(isWhole));
}

/** A field that had fields and has none left cannot be asked. */
function isWhole({ selectionSet }: FieldNode): boolean {
  return selectionSet === undefined || selectionSet.selections.length > 0;
}

function withFields(node: FieldNode, selections: readonly FieldNode[]): FieldNode {
  return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

function variablesIn(field: FieldNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(field, {
    Variable({ name }) {
      names.add(name.value);
    },
  });
  return names;
}
