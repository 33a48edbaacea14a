import {
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isCompositeType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What a document is read with. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** A field that is asked for, under its response key. */
export interface AskedField {
  readonly key: string;
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly description: string;
  /** What is asked of it, once for each time it stands in the document. */
  readonly sets: readonly SelectionSetNode[];
}

/** The fields asked of a type, in the order of the document, fragments spread; what the schema itself answers is left out. */
export function askedFields(
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  reading: Reading,
): readonly AskedField[] {
  const found = new Map<string, AskedField>();
  for (const set of sets) collect(type, set, { ...reading, found });
  return [...found.values()];
}

interface Collecting extends Reading {
  readonly found: Map<string, AskedField>;
}

function collect(type: GraphQLCompositeType, set: SelectionSetNode, into: Collecting): void {
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const { alias, name, selectionSet } = node;
      add(type, { key: alias?.value ?? name.value, name: name.value, set: selectionSet }, into);
    } else {
      const fragment =
        node.kind === Kind.INLINE_FRAGMENT ? node : into.fragments.get(node.name.value);
      if (fragment) collect(narrowed(type, fragment, into), fragment.selectionSet, into);
    }
  }
}

function narrowed(
  type: GraphQLCompositeType,
  { typeCondition }: InlineFragmentNode | FragmentDefinitionNode,
  { schema }: Reading,
): GraphQLCompositeType {
  const named = typeCondition && schema.getType(typeCondition.name.value);
  return isCompositeType(named) ? named : type;
}

interface Occurrence {
  readonly key: string;
  readonly name: string;
  readonly set: SelectionSetNode | undefined;
}

function add(type: GraphQLCompositeType, { key, name, set }: Occurrence, { found }: Collecting) {
  const field = isUnionType(type) ? undefined : type.getFields()[name];
  if (!field) return;
  const before = found.get(key);
  found.set(key, {
    key,
    name,
    type: field.type,
    description: field.description ?? '',
    sets: [...(before?.sets ?? []), ...(set ? [set] : [])],
  });
}

/** The type of objects a field gives, alone or in lists; undefined when it gives leaves. */
export function objectType({ type }: AskedField): GraphQLCompositeType | undefined {
  const named = getNamedType(type);
  return isCompositeType(named) ? named : undefined;
}
