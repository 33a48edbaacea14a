import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** What a document is read with. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** One field on the way from the root of an operation, with everything asked beside it. */
export interface Step {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  /** The fields of its own selection, fragments taken apart. */
  readonly below: readonly FieldNode[];
  readonly siblings: readonly FieldNode[];
}

/** Every field of a selection, however deep, each with the steps that lead to it, itself last. */
export function stepsOf(
  siblings: readonly FieldNode[],
  parent: GraphQLNamedType,
  reading: Reading,
): readonly (readonly Step[])[] {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return [];
  return siblings.flatMap((node) => {
    const field = parent.getFields()[node.name.value];
    if (!field) return [];
    const below = fieldsOf(node.selectionSet, reading);
    const step = { node, field, below, siblings };
    const deeper = stepsOf(below, getNamedType(field.type), reading);
    return [[step], ...deeper.map((steps) => [step, ...steps])];
  });
}

/** The fields of a selection, with fragments taken apart. */
export function fieldsOf(
  set: SelectionSetNode | undefined,
  reading: Reading,
): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((selection): readonly FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, reading);
    return fieldsOf(reading.fragments.get(selection.name.value)?.selectionSet, reading);
  });
}
